#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// Which group: columns of one folded name and folded type, or one table.
struct GroupKey {
    QString name; ///< `column_key`; empty for a table
    QString type; ///< folded
    ItemId table; ///< of a table's own group; none for columns
    friend bool operator==(const GroupKey &, const GroupKey &) = default;
};

/// Of the group that the item is a member of.
[[nodiscard]] GroupKey groupOf(const Item &item);
/// What words about a group are kept under, behind `groupWords`: see Drafts::Words.
[[nodiscard]] QString wordsName(const GroupKey &key);

/// Live items under a filter that share their name and type. What a person decides on at once.
struct ItemGroup {
    GroupKey key;
    QString name; ///< as the oldest item spells it; of a table its three parts
    QString type; ///< the same
    int items = 0;
    int undecided = 0; ///< pending ones
    int texts = 0; ///< different ones
    int exceptions = 0; ///< with a security finding, or in whose place somebody else's comment stands in the catalog
    QString text; ///< the most frequent one; of equally frequent ones the older
    friend bool operator==(const ItemGroup &, const ItemGroup &) = default;
};

struct GroupList {
    QVector<ItemGroup> groups; ///< most undecided items first, then most items, then by name
    qint64 total = 0; ///< groups there are under the filter
    friend bool operator==(const GroupList &, const GroupList &) = default;
};
/// At most `limit` groups from `offset` on. Set-based: some seconds for a million items. Errors as Connection::run.
[[nodiscard]] Result<GroupList> groups(Connection &connection, const ItemFilter &filter, int limit, int offset = 0);

struct GroupText {
    QString text;
    int items = 0;
    int accepted = 0; ///< of these
    friend bool operator==(const GroupText &, const GroupText &) = default;
};

struct GroupMember {
    ItemRef item;
    QString table; ///< three parts, for people
    int text = 0; ///< which of GroupDetail::texts stands
    Status status = Status::Pending;
    bool needsWork = false;
    bool warned = false; ///< its text has a security finding that nobody dismissed
    QString comment; ///< somebody else's in the catalog; empty: none, or not known
    friend bool operator==(const GroupMember &, const GroupMember &) = default;
};

/// More members than that are decided on in several steps.
inline constexpr int maxGroupMembers = 100'000;

struct GroupDetail {
    GroupKey key;
    QVector<GroupText> texts; ///< most frequent first, of `members`
    QVector<GroupMember> members; ///< in the order of the objects, at most maxGroupMembers
    qint64 total = 0; ///< members there are
    friend bool operator==(const GroupDetail &, const GroupDetail &) = default;
};
/// The members of a group that are under the filter. Errors as Connection::run.
[[nodiscard]] Result<GroupDetail> groupDetail(
    Connection &connection, const ItemFilter &filter, const GroupKey &key, int limit = maxGroupMembers);

/// Why a bulk decision would leave this member as it is when it is given `text`, as in Skipped::reason; empty where it
/// would not. A text that the member does not have yet is checked when it is written.
[[nodiscard]] QString exceptionOf(const GroupDetail &group, const GroupMember &member, const QString &text);

} // namespace metaflow::store
