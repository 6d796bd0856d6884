/** 0 done, 1 done but the input has errors (nothing written), 2 could not run (nothing written). */
export type ExitCode = 0 | 1 | 2;
