#pragma once

#include "app/sandbox/http/Journal.h"
#include "app/sandbox/http/Loop.h"
#include "app/sandbox/http/Message.h"

namespace metaflow::sandbox::api {

// the words of http/ that every API here speaks
using http::Delivery;
using http::Journal;
using http::jsonReply;
using http::Loop;
using http::modelError;
using http::pageReply;
using http::Reply;
using http::Request;
using http::Respond;
using http::workspaceError;

} // namespace metaflow::sandbox::api
