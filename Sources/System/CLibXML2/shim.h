#pragma once
#include <libxml/xmlversion.h>
// Debian's ICU headers and Foundation's own define one type differently, and a module that sees both does not compile.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
