/** Which classes are this library's own, and so whether a class of the user's leaves a method to them. */

/** Any class, concrete or abstract. */
export type AnyClass = abstract new (...args: never[]) => object;

const libraryClasses = new WeakSet<object>();

export function addLibraryClass(value: AnyClass): void {
  libraryClasses.add(value);
}

export function isLibraryClass(value: object): boolean {
  return libraryClasses.has(value);
}

/** Whether the method that `object` has comes from a class of this library: all that such a class inherits does. */
export function inheritsFromLibrary(object: object, method: string): boolean {
  for (let prototype: unknown = Object.getPrototypeOf(object); typeof prototype === "object" && prototype !== null; ) {
    if (isLibraryClass(prototype.constructor)) return true;
    if (Object.hasOwn(prototype, method)) return false;
    prototype = Object.getPrototypeOf(prototype);
  }
  return true;
}
