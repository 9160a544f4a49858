#ifndef PRIVACY_INTAKE_CSYSTEM_H
#define PRIVACY_INTAKE_CSYSTEM_H

// What Swift's import of the C library lacks. Nothing else in the package sees C headers of its own.

/// syncfs(2): everything written to the file system that holds `descriptor`. 0, or -1 with errno.
int privacy_intake_syncfs(int descriptor);

/// renameat2(2) with RENAME_NOREPLACE. 0, or -1 with errno (EEXIST when `to` exists).
int privacy_intake_rename_new(const char *from, const char *to);

/// crypt_r(3). Writes the hash into `output` (at least 384 bytes). 0, or -1 when the setting is not one of crypt's.
int privacy_intake_crypt(const char *phrase, const char *setting, char *output, int size);

/// memmem(3) from `start` on: where `wanted` begins in `bytes`, or -1.
long privacy_intake_find(const unsigned char *bytes, long count, const unsigned char *wanted, long wanted_count, long start);

#endif
