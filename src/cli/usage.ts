/** A fault of the command line itself: exit status 2, with the usage. */
export class UsageError extends Error {
  override name = "UsageError";
}

export function usage(message: string): never {
  throw new UsageError(message);
}
