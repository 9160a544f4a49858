#ifndef PRIVACY_INTAKE_CCURL_H
#define PRIVACY_INTAKE_CCURL_H

// curl_easy_setopt and curl_easy_getinfo take any number of arguments, which Swift cannot call; here is one function for each type.

#include <curl/curl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#undef curl_easy_setopt
#undef curl_easy_getinfo

static inline CURLcode privacy_intake_curl_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

/// libcurl keeps a copy of the string, but for CURLOPT_POSTFIELDS (use CURLOPT_COPYPOSTFIELDS).
static inline CURLcode privacy_intake_curl_set_string(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

/// For what libcurl keeps as a pointer: lists, callback data, CURLOPT_ERRORBUFFER.
static inline CURLcode privacy_intake_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

typedef size_t (*privacy_intake_curl_data)(char *bytes, size_t size, size_t count, void *context);

/// CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION.
static inline CURLcode privacy_intake_curl_set_data(CURL *handle, CURLoption option, privacy_intake_curl_data callback) {
  return curl_easy_setopt(handle, option, callback);
}

typedef int (*privacy_intake_curl_progress)(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

/// CURLOPT_XFERINFOFUNCTION: called at least once a second while libcurl works; not 0 ends it.
static inline CURLcode privacy_intake_curl_set_progress(CURL *handle, privacy_intake_curl_progress callback) {
  return curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, callback);
}

static inline CURLcode privacy_intake_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode privacy_intake_curl_get_socket(CURL *handle, curl_socket_t *value) {
  return curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, value);
}

/// Asks the kernel to acknowledge at once what has come: a server that waits for it before the rest would cost 40 ms each time.
static inline void privacy_intake_quick_ack(int descriptor) {
  int on = 1;
  setsockopt(descriptor, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

#endif
