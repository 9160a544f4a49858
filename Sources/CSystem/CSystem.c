#define _GNU_SOURCE
#include "CSystem.h"
#include <crypt.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int privacy_intake_syncfs(int descriptor) { return syncfs(descriptor); }

int privacy_intake_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int privacy_intake_crypt(const char *phrase, const char *setting, char *output, int size) {
  struct crypt_data *data = calloc(1, sizeof *data);
  if (!data) return -1;
  const char *hash = crypt_r(phrase, setting, data);
  int ok = hash && hash[0] != '*' && strlen(hash) < (size_t)size;
  if (ok) strcpy(output, hash);
  free(data);
  return ok ? 0 : -1;
}

long privacy_intake_find(const unsigned char *bytes, long count, const unsigned char *wanted, long wanted_count, long start) {
  if (!bytes || !wanted || wanted_count <= 0 || start < 0 || start > count) return -1;
  const unsigned char *found = memmem(bytes + start, (size_t)(count - start), wanted, (size_t)wanted_count);
  return found ? found - bytes : -1;
}
