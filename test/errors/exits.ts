process.exit(0);

/* expected
error TSC5004: test/errors/exits.ts ends the process before its models are compiled
*/
