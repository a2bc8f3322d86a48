import * as z from 'zod/mini'
import { dayFromNumber, type Day } from '#model/day.ts'
import type { Answer } from './answer.ts'
import { readBody } from './body.ts'

export type Parsed<Value> = { ok: true; value: Value } | (Answer & { ok: false })

/** The body of a request as its schema has it, or `malformed` with the paths at fault. */
export async function parse<Schema extends z.core.$ZodType>(
  request: Request,
  schema: Schema,
): Promise<Parsed<z.core.output<Schema>>> {
  const body = await readBody(request)
  if (!body.ok) return body
  const result = z.safeParse(schema, body.value)
  if (result.success && body.isStorable) return { ok: true, value: result.data }
  const issues = result.success ? [] : result.error.issues
  return { ok: false, reason: 'malformed', paths: issues.slice(0, 10).map((issue) => issue.path.join('.')) }
}

/** The day in Viet Nam (UTC+7 all year). */
export function dayOf(at: number): Day {
  return dayFromNumber(Math.floor((at + 7 * 3_600_000) / 86_400_000))
}
