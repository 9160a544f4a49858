// The first file of CaseStore follows.
