/* Loaded before libc: the n-th write, sync or rename on a file kills the program or finds the disk full.
   MWG_FAULT=kill:12 or full:12; from the n-th on, a full disk stays full. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static long count = 0;

static int is_file(int fd) {
  struct stat info;
  return fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
}

/* Whether this step is the one that fails. */
static int strikes(int only_space) {
  const char *fault = getenv("MWG_FAULT");
  if (fault == NULL) return 0;
  long at = atol(strchr(fault, ':') + 1);
  count += 1;
  if (count < at) return 0;
  if (fault[0] == 'k') raise(SIGKILL);
  return only_space;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t size) {
  if (is_file(fd) && strikes(1)) { errno = ENOSPC; return -1; }
  return NEXT(write)(fd, bytes, size);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  if (is_file(fd) && strikes(1)) { errno = ENOSPC; return -1; }
  return NEXT(pwrite64)(fd, bytes, size, at);
}
int fsync(int fd) {
  if (is_file(fd)) strikes(0);
  return NEXT(fsync)(fd);
}
int fdatasync(int fd) {
  if (is_file(fd)) strikes(0);
  return NEXT(fdatasync)(fd);
}
int rename(const char *from, const char *to) {
  strikes(0);
  return NEXT(rename)(from, to);
}
int link(const char *from, const char *to) {
  strikes(0);
  return NEXT(link)(from, to);
}
