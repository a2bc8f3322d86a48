import * as z from 'zod/mini'
import { textSchema } from './name.ts'
import { daySchema } from './span.ts'

/**
 * That a child has been typed into the Ministry's children's software, by whom and when (`domain/book.md` 6.1): there is no
 * way in but by hand. `facts` are what was typed, field by field in a fixed order and without words of any language, so
 * that what has changed since is known. One per child, under the child's own id.
 */
export const ministryCopyFields = {
  child: z.uuid(),
  on: daySchema,
  /** The account of whoever typed it. */
  by: z.uuid(),
  facts: z.array(textSchema(300)).check(z.maxLength(40)),
} as const
