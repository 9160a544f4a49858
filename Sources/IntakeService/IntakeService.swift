// The first file of IntakeService follows.
