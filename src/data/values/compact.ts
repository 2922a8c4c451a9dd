/** Leaves out what is not there, so that "absent" has one form. */
export function compact<T extends object>(record: { [Field in keyof T]: T[Field] | undefined }): T {
  const result: Partial<T> = {};
  for (const field in record) {
    const value = record[field];
    if (value !== undefined) result[field] = value;
  }
  // Every field that must be present was given a value.
  return result as T;
}
