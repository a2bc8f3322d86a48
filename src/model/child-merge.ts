import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/**
 * Two records found to be one child: `lost` became a duplicate of `kept`. `before` holds, per record that the merge
 * wrote to and per field, what stood (`was`) and what was written (`wrote`), so that it can be taken back exactly at any
 * later time.
 */
export const childMergeFields = {
  kept: z.uuid(),
  lost: z.uuid(),
  on: daySchema,
  before: z
    .array(
      z.strictObject({
        entity: z.string().check(z.minLength(1), z.maxLength(40)),
        id: z.string().check(z.minLength(1), z.maxLength(40)),
        fields: z.record(z.string().check(z.maxLength(40)), z.unknown()),
      }),
    )
    .check(z.maxLength(2000)),
  undone: z.nullable(daySchema),
} as const

/** Two children that look alike and are known to be two, so that the pair is not offered again. `first` < `second`. */
export const childPairFields = {
  first: z.uuid(),
  second: z.uuid(),
  on: daySchema,
  note: z.nullable(textSchema(500)),
} as const
