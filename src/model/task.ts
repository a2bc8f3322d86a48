import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/**
 * Something the officer asks of the collaborator of an area; it shows in her walk list. Never holds a sensitive
 * reason: “Ghé thăm hộ này” is enough (`design/product.md` J3).
 */
export const taskFields = {
  area: z.uuid(),
  household: z.nullable(z.uuid()),
  child: z.nullable(z.uuid()),
  kind: z.enum(['visit', 'identify', 'complete', 'duplicate', 'find', 'register', 'insure']),
  text: textSchema(500),
  on: daySchema,
  import: z.nullable(z.uuid()),
  done: z.nullable(z.strictObject({ on: daySchema, outcome: textSchema(200) })),
} as const
