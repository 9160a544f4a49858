// The first file of Notices follows.
