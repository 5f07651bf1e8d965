/// How many blocks of memory the whole program has asked for since it began.
long allocations(void);
