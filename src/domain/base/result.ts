/**
 * The two ways a reading of outside text or data can end. Expected failures travel as values, so a
 * caller cannot forget them; exceptions are left for defects in our own code.
 */
export type Result<Value, Problem = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function fail<Problem>(...problems: readonly Problem[]): Result<never, Problem> {
  return { ok: false, problems }
}
