import * as z from 'zod/mini'
import { nameSchema, textSchema } from './name.ts'
import { daySchema } from './span.ts'

const code = z.string().check(z.minLength(1), z.maxLength(40))
const reason = textSchema(500)

/** The three classes in the title of Mẫu số 01 (`domain/book.md` 11.1). */
export const caseKindSchema = z.enum(['abused', 'atRisk', 'special'])

/** A child that is not in the book, as far as it is known. */
const subjectSchema = z.strictObject({
  name: z.optional(nameSchema),
  /** In years, given or estimated. */
  age: z.optional(z.int().check(z.minimum(0), z.maximum(17))),
  sex: z.enum(['male', 'female', 'unknown']),
  address: z.optional(textSchema(200)),
})

/**
 * One confidential case of a child, Decree 56/2017/NĐ-CP chapter III (`domain/book.md` 11). It hangs below no child
 * and no household, so that nothing on their pages, in their history or in their moves ever tells of it. Where it
 * stands is not written but follows from its forms and approvals (`rules/case-stage.ts`).
 */
export const caseFields = {
  number: z.nullable(textSchema(40)),
  /** The report (Mẫu số 01) from which it was opened. */
  intake: z.nullable(z.uuid()),
  child: z.nullable(z.uuid()),
  household: z.nullable(z.uuid()),
  subject: z.nullable(subjectSchema),
  kind: caseKindSchema,
  /** Kinds of acts, codes of `rules/case-act.ts`. */
  acts: z.array(code).check(z.maxLength(20)),
  /** Milliseconds since 1970: the first moment anybody of the commune knew; the 12 hours run from it. */
  receivedAt: z.number(),
  place: z.strictObject({ happenedHere: z.boolean(), livesHere: z.boolean() }),
  /** Prevention, support, intervention: the three levels of protection (`domain/plans.md` P1-48). */
  level: z.nullable(z.enum(['prevention', 'support', 'intervention'])),
  /** Whether emergency measures were needed, and when that was decided, in milliseconds since 1970. */
  emergency: z.nullable(
    z.strictObject({
      needed: z.boolean(),
      at: z.number(),
      measures: z.optional(textSchema(1000)),
      signer: z.optional(textSchema(120)),
    }),
  ),
  /** The commune that goes on with it, with the paper of the hand-over; the case stays readable here. */
  handedTo: z.nullable(
    z.strictObject({ commune: textSchema(200), on: daySchema, document: textSchema(120) }),
  ),
  closed: z.nullable(z.strictObject({ on: daySchema, reason })),
} as const

/**
 * What became of a report (Mẫu số 01) that opened no case of its own: joined to an existing case, or set aside with
 * the reason. A report that opened a case is named by the case.
 */
export const intakeDecisionFields = {
  intake: z.uuid(),
  outcome: z.enum(['joined', 'setAside']),
  case: z.nullable(z.uuid()),
  reason: z.nullable(reason),
  on: daySchema,
} as const

const cell = textSchema(2000)

/** An answer: a code or text, a tick, a number, or the rows of a table, each a record of texts. */
const answerSchema = z.union([
  cell,
  z.boolean(),
  z.number(),
  z.array(z.record(z.string().check(z.maxLength(40)), cell)).check(z.maxLength(60)),
])

/** One filled form of a case, Mẫu số 02 to 06; what is asked is data (`rules/case-form.ts`). */
export const caseFormFields = {
  case: z.uuid(),
  form: z.enum(['02', '03', '04', '05', '06']),
  on: daySchema,
  /** The plan that a review is about, or that a new plan takes the place of. */
  about: z.nullable(z.uuid()),
  answers: z.record(z.string().check(z.maxLength(40)), answerSchema),
  /** Minutes of the meeting on the child's needs (Decree 56 Art. 27.2). */
  minutes: z.nullable(textSchema(4000)),
} as const

/** One thing done for a case: the follow-up log. */
export const caseStepFields = {
  case: z.uuid(),
  on: daySchema,
  /** Code of `rules/case-act.ts`. */
  kind: code,
  done: textSchema(1000),
  by: textSchema(120),
} as const

/** The leader's word on a plan (Mẫu số 04), with what the decision (Mẫu số 05) carries. */
export const caseApprovalFields = {
  case: z.uuid(),
  /** The plan it is about. */
  form: z.uuid(),
  /** Device and phone time of the plan's newest answers as the leader saw them: answers changed later are not approved. */
  seen: z.strictObject({ device: z.int(), at: z.number() }),
  outcome: z.enum(['approved', 'returned']),
  reason: z.nullable(reason),
  number: z.nullable(textSchema(60)),
  on: daySchema,
  signer: textSchema(120),
} as const
