import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { onBehalfSchema } from './on-behalf.ts'
import { daySchema } from './span.ts'

/** One look at a household in a round; never merged, only added. */
export const visitFields = {
  household: z.uuid(),
  on: daySchema,
  /** How the collaborator knows: at the door, by telephone, told by somebody else. */
  source: z.enum(['door', 'phone', 'told']),
  outcome: z.enum(['unchanged', 'changed', 'absent', 'refused']),
  note: z.nullable(textSchema(500)),
  onBehalf: z.nullable(onBehalfSchema),
} as const
