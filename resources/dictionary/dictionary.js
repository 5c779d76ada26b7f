'use strict';
// What is shown comes from a catalog and from people: it goes into the page as text nodes and nowhere else.
(() => {
  const find = (id) => document.getElementById(id);
  const about = JSON.parse(find('about').textContent);
  const tables = []; // {source, path, type, own, columns, key, low}
  const entries = []; // one a text: {table, column, name, low}; column is null for the table's own
  const byKey = new Map();
  const catalogs = new Map(); // name -> schemas: name -> tables
  const main = find('main');
  const query = find('query');
  const hits = find('hits');
  const slice = 12; // ms of work before the browser may paint
  const count = new Intl.NumberFormat('en');
  const many = (number, one, more) => count.format(number) + ' ' + (number === 1 ? one : more);
  const later = (work) => setTimeout(work, 0);

  function make(name, set, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(set || {})) {
      if (value !== null && value !== undefined) {
        node.setAttribute(key, value);
      }
    }
    node.append(...children.filter((child) => child !== null));
    return node;
  }
  const named = (text) => make('bdi', null, text);

  // ---- names as anchors: parts joined by dots, so a dot within one is encoded as well
  const encoded = (part) => encodeURIComponent(part).replace(/\./g, '%2E');
  const keyOf = (path) => path.map(encoded).join('.');
  const link = (key, ...children) => make('a', { href: '#' + key }, ...children);

  // ---- reading: each piece of the file in a slice of its own
  function addTable([source, path, type, own, columns]) {
    const table = { source, path, type, own, columns, key: keyOf(path), low: path.join('.').toLowerCase() };
    for (let n = 2; byKey.has(table.key); ++n) { // the same name in another workspace
      table.key = keyOf(path) + ';' + n;
    }
    byKey.set(table.key, table);
    tables.push(table);
    if (!catalogs.has(path[0])) {
      catalogs.set(path[0], new Map());
    }
    const schemas = catalogs.get(path[0]);
    if (!schemas.has(path[1])) {
      schemas.set(path[1], []);
    }
    schemas.get(path[1]).push(table);
    const entry = (column, name, more) =>
      entries.push({ table, column, name: name.toLowerCase(), low: (name + '\n' + more).toLowerCase() });
    if (own) {
      entry(null, path[2], type + '\n' + own[0]);
    }
    for (const column of columns) {
      entry(column, column[0].join('.'), column[1] + '\n' + column[2]);
    }
  }
  function read(pieces, then) {
    const end = performance.now() + slice;
    while (pieces.length > 0) {
      const piece = pieces.shift();
      JSON.parse(piece.textContent).forEach(addTable);
      piece.remove(); // its text would be kept twice
      if (performance.now() > end) {
        later(() => read(pieces, then));
        return;
      }
    }
    then();
  }

  // ---- pouring: what is long comes as it is scrolled to
  const sentinel = make('div', { class: 'screen', 'aria-hidden': 'true' });
  let flow = null; // gives [where, node]
  function pour(most) {
    for (let i = 0; flow && i < most; ++i) {
      const next = flow.next();
      if (next.done) {
        flow = null;
      } else {
        next.value[0].append(next.value[1]);
      }
    }
    watcher.unobserve(sentinel);
    if (flow) {
      main.append(sentinel);
      watcher.observe(sentinel); // anew, so that it tells when it is still in sight
    } else {
      sentinel.remove();
    }
  }
  const watcher = new IntersectionObserver(
    (seen) => seen.some((one) => one.isIntersecting) && pour(60), { rootMargin: '1200px' });
  addEventListener('beforeprint', () => pour(5000));

  function show(title, nodes, rest) {
    document.title = title ? title + ' – Data dictionary' : 'Data dictionary';
    main.replaceChildren(...nodes.filter((node) => node !== null));
    flow = rest || null;
    pour(60);
  }

  // ---- pieces of a page
  const labels = { approved: 'Approved', edited: 'Edited', imported: 'Imported' };
  function standing([, status, by, when]) {
    return [make('span', { class: 'badge ' + status }, labels[status] || status),
      by === '' ? null : make('span', { class: 'by' }, named(by)),
      when === '' ? null : make('time', { class: 'by', datetime: when, title: when.slice(0, 16).replace('T', ' ') + ' UTC' }, when.slice(0, 10))];
  }
  function crumbs(path) {
    const line = make('p', { class: 'crumbs' }, link('', 'All catalogs'));
    path.forEach((part, i) => line.append(make('span', { 'aria-hidden': 'true' }, '/'),
      link(keyOf(path.slice(0, i + 1)), named(part))));
    return line;
  }
  const heading = (text, ...more) => make('h1', { tabindex: '-1' }, named(text), ...more);
  const kind = (table) => table.type === '' ? null : make('span', { class: 'kind' }, table.type.replace(/_/g, ' ').toLowerCase());
  const host = (table) => Object.keys(about.sources).length > 1 && about.sources[table.source]
    ? make('p', { class: 'quiet' }, named(about.sources[table.source])) : null;

  function columnRow(table, [parts, type, text, ...state]) {
    const key = table.key + '.' + keyOf(parts);
    return make('tr', { id: key },
      make('th', { scope: 'row', class: 'name' }, link(key, named(parts.join('.')))),
      make('td', { class: 'type' }, named(type)),
      make('td', null, make('p', { dir: 'auto' }, text)),
      make('td', { class: 'who' }, ...standing([text, ...state])));
  }
  function columnTable() {
    const body = make('tbody');
    const head = ['Column', 'Type', 'Description', 'Status'].map((name) => make('th', { scope: 'col' }, name));
    return [make('div', { class: 'wrap' },
      make('table', { class: 'columns' }, make('thead', null, make('tr', null, ...head)), body)), body];
  }
  function tableTop(table, title) {
    return [crumbs(table.path.slice(0, 2)), title, host(table),
      table.own ? make('p', { class: 'lead text', dir: 'auto' }, table.own[0])
        : make('p', { class: 'lead quiet' }, 'The table itself has no accepted description yet.'),
      table.own ? make('p', { class: 'own' }, ...standing(table.own).filter((node) => node !== null)) : null];
  }
  function* columnsOf(table, body) {
    for (const column of table.columns) {
      yield [body, columnRow(table, column)];
    }
  }
  function* everyTable() {
    for (const table of tables) {
      const section = make('section', { class: 'table' });
      const title = make('h2', { class: 'name' }, link(table.key, named(table.path[2])), kind(table));
      yield [main, section];
      section.append(...tableTop(table, title).filter((node) => node !== null));
      if (table.columns.length > 0) {
        const [wrap, body] = columnTable();
        section.append(wrap);
        yield* columnsOf(table, body);
      }
    }
  }
  function* tableList(list, of) {
    for (const table of of) {
      yield [list, make('li', null,
        make('span', { class: 'name' }, link(table.key, named(table.path[2]))), kind(table),
        make('span', { class: 'more' }, many(table.columns.length, 'column', 'columns')),
        table.own ? make('p', { dir: 'auto' }, table.own[0]) : null)];
    }
  }

  // ---- pages
  const percent = (part, whole) => whole > 0 ? Math.floor(100 * Math.min(part, whole) / whole) + ' %' : '–';
  function figures() { // by catalog
    const found = new Map();
    for (const table of tables) {
      const one = found.get(table.path[0]) || { tables: 0, columns: 0 };
      one.tables += table.own ? 1 : 0;
      one.columns += table.columns.filter(([parts]) => parts.length === 1).length;
      found.set(table.path[0], one);
    }
    return found;
  }
  function coverage(found) {
    const body = make('tbody');
    const share = (part, whole) => [
      make('td', { class: 'number' }, count.format(part) + ' of ' + count.format(whole)),
      make('td', null, whole > 0
        ? make('meter', { min: 0, max: whole, value: Math.min(part, whole), 'aria-label': percent(part, whole) }) : null,
      ' ' + percent(part, whole))];
    const scanned = about.scanned.map(([name, ...numbers]) => [name, numbers]);
    for (const [name, [allTables, allColumns]] of scanned) {
      const exact = found.get(name) || [...found].filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, one]) => one)[0];
      const one = exact || { tables: 0, columns: 0 };
      body.append(make('tr', null, make('th', { scope: 'row' }, catalogs.has(name) ? link(keyOf([name]), named(name)) : named(name)),
        ...share(one.tables, allTables), ...share(one.columns, allColumns)));
    }
    const heads = [['Catalog', 1, ''], ['Tables described', 2, 'number'], ['Columns described', 2, 'number']];
    return body.childElementCount === 0 ? [] : [make('h2', null, 'Coverage'), make('div', { class: 'wrap' }, make('table', null,
      make('thead', null, make('tr', null, ...heads.map(([name, span]) => make('th', { scope: 'col', colspan: span }, name)))), body))];
  }
  function foot() {
    const said = ['Made ' + about.made.slice(0, 16).replace('T', ' ') + ' UTC by MetaFlow from the accepted and imported descriptions'
      + (about.filter === '' ? '.' : ' with the filter: ' + about.filter + '.')];
    if (about.missing > 0) {
      said.push(many(about.missing, 'description is', 'descriptions are') + ' left out: the last scan did not find what they describe.');
    }
    return make('p', { class: 'foot' }, said.join(' '));
  }
  function home() {
    if (tables.length === 0) {
      show('', [make('div', { class: 'empty' }, make('h1', { tabindex: '-1' }, 'Nothing accepted yet'),
        make('p', null, 'As soon as descriptions are approved in MetaFlow, the next dictionary shows them here.')), foot()]);
      return;
    }
    const found = figures();
    const total = (what) => [...found.values()].reduce((sum, one) => sum + one[what], 0);
    const schemas = [...catalogs.values()].reduce((sum, one) => sum + one.size, 0);
    const fact = (name, number) => make('div', null, make('dt', null, name), make('dd', null, count.format(number)));
    const list = make('ul', { class: 'list' });
    for (const [catalog, of] of catalogs) {
      for (const [schema, inside] of of) {
        list.append(make('li', null, make('span', { class: 'name' }, link(keyOf([catalog, schema]), named(catalog + '.' + schema))),
          make('span', { class: 'more' }, many(inside.length, 'table', 'tables'))));
      }
    }
    show('', [make('h1', { tabindex: '-1' }, 'Data dictionary'),
      make('p', { class: 'lead quiet' }, 'What the tables and columns mean, as people approved it.'),
      make('dl', { class: 'facts' }, fact('Catalogs', catalogs.size), fact('Schemas', schemas),
        fact('Tables described', total('tables')), fact('Columns described', total('columns')), fact('Descriptions', entries.length)),
      ...coverage(found), make('h2', null, 'Schemas'), list,
      make('p', { class: 'screen' }, link('?all', 'All tables on one page'), make('span', { class: 'quiet' }, ', to read through or to print')), foot()]);
  }
  function catalogPage(name) {
    const list = make('ul', { class: 'list' });
    for (const [schema, inside] of catalogs.get(name)) {
      list.append(make('li', null, make('span', { class: 'name' }, link(keyOf([name, schema]), named(schema))),
        make('span', { class: 'more' }, many(inside.length, 'table', 'tables'))));
    }
    show(name, [crumbs([]), heading(name), list]);
  }
  function schemaPage(catalog, schema) {
    const list = make('ul', { class: 'list' });
    const inside = catalogs.get(catalog).get(schema);
    show(catalog + '.' + schema, [crumbs([catalog]), heading(schema),
      make('p', { class: 'lead quiet' }, many(inside.length, 'table', 'tables')), list], tableList(list, inside));
  }
  function tablePage(table, target) {
    const top = tableTop(table, heading(table.path[2], kind(table)));
    if (table.columns.length === 0) {
      show(table.path[2], top);
      return;
    }
    const [wrap, body] = columnTable();
    show(table.path[2], [...top, make('h2', null, many(table.columns.length, 'column', 'columns')), wrap], columnsOf(table, body));
    if (target !== '') {
      while (flow && !find(target)) {
        pour(200);
      }
      const row = find(target);
      if (row) {
        row.classList.add('target');
        row.scrollIntoView({ block: 'center' });
      }
    }
  }

  // ---- search
  let searching = 0;
  function marked(text, words) {
    const low = text.toLowerCase();
    const node = make('bdi');
    if (low.length !== text.length) { // some letters are longer in lower case: places would not fit
      node.append(text);
      return node;
    }
    for (let at = 0; at < text.length;) {
      let next = text.length;
      let length = 0;
      for (const word of words) {
        const found = low.indexOf(word, at);
        if (found >= 0 && (found < next || (found === next && word.length > length))) {
          [next, length] = [found, word.length];
        }
      }
      node.append(text.slice(at, next));
      if (length > 0) {
        node.append(make('mark', null, text.slice(next, next + length)));
      }
      at = next + length;
    }
    return node;
  }
  function around(text, words) { // the part of a long text that says why it was found
    const at = Math.min(...words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0).concat(text.length));
    return at < 160 || at === text.length ? text.slice(0, 600) : '… ' + text.slice(at - 80, at + 520);
  }
  function* hitList(list, found, words) {
    for (const { table, column } of found) {
      const path = column ? [...table.path, ...column[0]] : table.path;
      const [text, status] = column ? column.slice(2) : table.own;
      yield [list, make('li', { class: 'hit' }, make('span', { class: 'badge ' + status }, labels[status] || status),
        make('span', { class: 'name' }, link(column ? table.key + '.' + keyOf(column[0]) : table.key, marked(path.join('.'), words))),
        make('span', { class: 'type' }, named(column ? column[1] : table.type.replace(/_/g, ' ').toLowerCase())),
        make('p', { dir: 'auto' }, marked(around(text, words), words)))];
    }
  }
  function search(text) {
    const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
    const run = ++searching;
    const found = [[], [], []]; // all words in the name, some, none
    let at = 0;
    const done = () => {
      const all = found.flat();
      hits.textContent = many(all.length, 'description', 'descriptions');
      if (all.length === 0) {
        show('Search', [make('div', { class: 'empty' }, make('h1', { tabindex: '-1' }, 'Nothing found'),
          make('p', null, 'No name and no description holds ', named('“' + text.trim() + '”'), '. Fewer or shorter words find more.'))]);
        return;
      }
      const list = make('ul', { class: 'list' });
      show('Search', [make('h1', { tabindex: '-1' }, many(all.length, 'description', 'descriptions')),
        make('p', { class: 'lead quiet' }, 'for ', named('“' + text.trim() + '”')), list], hitList(list, all, words));
    };
    const step = () => {
      if (run !== searching) {
        return; // somebody typed on
      }
      const end = performance.now() + slice;
      for (; at < entries.length; ++at) {
        const entry = entries[at];
        if (words.every((word) => entry.low.includes(word) || entry.table.low.includes(word))) {
          const inName = words.filter((word) => entry.name.includes(word)).length;
          found[inName === words.length ? 0 : inName > 0 ? 1 : 2].push(entry);
        }
        if ((at & 255) === 255 && performance.now() > end) {
          ++at;
          later(step);
          return;
        }
      }
      done();
    };
    step();
  }

  // ---- where we are
  function decoded(part) {
    try {
      return decodeURIComponent(part);
    } catch (error) {
      return part;
    }
  }
  function route(focus) {
    const hash = location.hash.slice(1);
    const asked = hash.startsWith('?q=') ? new URLSearchParams(hash.slice(1)).get('q') : '';
    if (query.value !== asked && !(asked === '' && document.activeElement === query && query.value.trim() === '')) {
      query.value = asked;
    }
    ++searching;
    hits.textContent = '';
    scrollTo(0, 0);
    let current = null;
    if (asked.trim() !== '') {
      search(asked);
      focus = false;
    } else if (hash === '?all') {
      show('All tables', [heading('All tables')], everyTable());
    } else {
      const parts = hash.split('.');
      const table = byKey.get(parts.slice(0, 3).join('.')) || byKey.get(keyOf(parts.slice(0, 3).map(decoded)));
      const [catalog, schema] = parts.map(decoded);
      if (table) {
        current = table.key;
        tablePage(table, parts.length > 3 ? [table.key, ...parts.slice(3)].join('.') : '');
        focus = focus && parts.length === 3;
      } else if (parts.length === 2 && catalogs.has(catalog) && catalogs.get(catalog).has(schema)) {
        current = keyOf([catalog, schema]);
        schemaPage(catalog, schema);
      } else if (parts.length === 1 && catalogs.has(catalog)) {
        current = keyOf([catalog]);
        catalogPage(catalog);
      } else {
        home();
      }
    }
    mark(current);
    if (focus && main.querySelector('h1')) {
      main.querySelector('h1').focus({ preventScroll: true });
    }
  }

  // ---- the tree at the side: a schema's tables come when it is opened
  function branch(path, number, fill) {
    const inside = make('ul');
    const details = make('details', { 'data-key': keyOf(path) },
      make('summary', null, named(path[path.length - 1]), make('span', { class: 'number' }, count.format(number))), inside);
    details.fill = () => {
      if (fill) {
        fill(inside);
        fill = null;
      }
    };
    details.addEventListener('toggle', () => details.open && details.fill());
    return make('li', null, details);
  }
  function buildTree() {
    const top = make('ul');
    for (const [catalog, schemas] of catalogs) {
      top.append(branch([catalog], schemas.size, (list) => {
        list.append(make('li', null, link(keyOf([catalog]), make('span', { class: 'quiet' }, 'All schemas'))));
        for (const [schema, inside] of schemas) {
          list.append(branch([catalog, schema], inside.length, (names) => {
            names.append(make('li', null, link(keyOf([catalog, schema]), make('span', { class: 'quiet' }, 'All tables'))));
            names.append(...inside.map((table) => make('li', null, link(table.key, named(table.path[2])))));
          }));
        }
      }));
    }
    find('tree').replaceChildren(top);
    find('side').hidden = tables.length === 0;
    find('browse').open = matchMedia('(min-width: 60rem)').matches;
    if (catalogs.size === 1) {
      open([...catalogs.keys()].map(encoded)[0]);
    }
  }
  function open(key) {
    const details = [...find('tree').querySelectorAll('details')].find((one) => one.dataset.key === key);
    if (details) {
      details.fill();
      details.open = true;
    }
  }
  function mark(key) {
    const tree = find('tree');
    tree.querySelectorAll('[aria-current]').forEach((node) => node.removeAttribute('aria-current'));
    if (key === null) {
      return;
    }
    const parts = key.split('.');
    open(parts[0]);
    if (parts.length > 1) {
      open(parts.slice(0, 2).join('.'));
    }
    const here = [...tree.querySelectorAll('a')].find((one) => one.getAttribute('href') === '#' + key);
    if (here) {
      here.setAttribute('aria-current', 'page');
      here.scrollIntoView({ block: 'nearest' });
    }
  }

  // ---- keys
  function step(nodes, forward) {
    const at = nodes.indexOf(document.activeElement);
    const next = nodes[at + (forward ? 1 : -1)];
    if (next) {
      next.focus();
    }
    return next;
  }
  const hitLinks = () => [...main.querySelectorAll('.list a')];
  const inTree = () => [...find('tree').querySelectorAll('summary, a')].filter((node) => node.getClientRects().length > 0);
  function arrow(event) {
    const forward = event.key === 'ArrowDown';
    const at = document.activeElement;
    if (at === query) {
      const first = hitLinks()[0];
      return forward && first ? (first.focus(), true) : false;
    }
    if (find('tree').contains(at)) {
      return Boolean(step(inTree(), forward));
    }
    if (main.contains(at) && hitLinks().includes(at)) {
      if (!step(hitLinks(), forward) && !forward && query.value !== '') {
        query.focus();
      }
      return true;
    }
    return false;
  }
  function sideways(event) {
    const at = document.activeElement;
    if (!find('tree').contains(at)) {
      return false;
    }
    const details = at.closest('details');
    if (event.key === 'ArrowRight') {
      return at.matches('summary') ? (details.fill(), (details.open = true)) : false;
    }
    if (at.matches('summary') && details.open) {
      details.open = false;
      return true;
    }
    const above = at.matches('summary') ? details.parentElement.closest('details') : details;
    const up = above && find('tree').contains(above) && above.querySelector('summary');
    return up ? (up.focus(), true) : false;
  }
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    let taken = false;
    if (event.key === '/' && document.activeElement !== query) {
      query.focus();
      query.select();
      taken = true;
    } else if (event.key === 'Escape') {
      if (document.activeElement === query && query.value === '') {
        query.blur();
      } else if (query.value !== '') {
        location.hash = '';
        query.focus();
      }
      taken = true;
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      taken = arrow(event);
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      taken = sideways(event);
    }
    if (taken) {
      event.preventDefault();
    }
  });
  query.addEventListener('input', () => {
    const hash = query.value.trim() === '' ? '#' : '#?q=' + encodeURIComponent(query.value);
    if (location.hash.startsWith('#?q=')) {
      history.replaceState(null, '', hash); // a word typed is one step back, not one a letter
      route(false);
    } else {
      location.hash = hash;
    }
  });
  find('search').addEventListener('submit', (event) => event.preventDefault());
  find('skip').addEventListener('click', (event) => {
    event.preventDefault(); // its anchor would be taken for a table's
    main.focus();
  });
  addEventListener('hashchange', () => route(document.activeElement !== query));

  find('bar').hidden = false;
  find('page').hidden = false;
  read([...document.querySelectorAll('script.tables')], () => {
    buildTree();
    route(false);
  });
})();
