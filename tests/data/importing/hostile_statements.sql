ALTER TABLE `ma``in`.`sa.les 'x'`.`Größe "q"` ALTER COLUMN `c``0.😀 ;--` COMMENT 'It\'s', `c``1.😀 ;--` COMMENT 'back\\slash', `c``2.😀 ;--` COMMENT 'ends with \\', `c``3.😀 ;--` COMMENT 'line
feed
	tab', `c``4.😀 ;--` COMMENT '-- no comment', `c``5.😀 ;--` COMMENT '; DROP TABLE x; --', `c``6.😀 ;--` COMMENT 'quote " and `tick`', `c``7.😀 ;--` COMMENT '👩‍👩‍👧 ‮ rtl', `c``8.😀 ;--` COMMENT '\'\' \'\'\' \\\' \\\\\'', `c``9.😀 ;--` COMMENT ':c {{x}} %s', `c``10.😀 ;--` COMMENT '  kept blanks  '
----
COMMENT ON TABLE `ma``in`.`sa.les 'x'`.`Größe "q"` IS 'It\'s
back\\slash
ends with \\
line
feed
	tab
-- no comment
; DROP TABLE x; --
quote " and `tick`
👩‍👩‍👧 ‮ rtl
\'\' \'\'\' \\\' \\\\\'
:c {{x}} %s
  kept blanks  '
