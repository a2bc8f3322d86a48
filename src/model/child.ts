import * as z from 'zod/mini'
import { birthSchema } from './birth.ts'
import { phoneSchema, presenceSchema, registrationSchema } from './household.ts'
import { identifierSchema } from './identifier.ts'
import { fieldSourceSchema } from './import.ts'
import { nameSchema, textSchema } from './name.ts'
import { daySchema, spansSchema } from './span.ts'

const code = z.string().check(z.minLength(1), z.maxLength(40))

/** A child not yet named is written “Trai” or “Gái” until the birth certificate names it (`domain/book.md` 5.3). */
const childNameSchema = z.strictObject({ full: nameSchema, placeholder: z.optional(z.boolean()) })

const adultSchema = z.strictObject({
  name: nameSchema,
  birthYear: z.optional(z.int().check(z.minimum(1900), z.maximum(2200))),
  life: z.optional(z.enum(['living', 'dead', 'missing', 'unknown'])),
  phone: z.optional(phoneSchema),
  sex: z.optional(z.enum(['male', 'female'])),
  identifier: z.optional(identifierSchema),
  /** Prison and drugs are no part of it: they are sensitive circumstances of the child (`domain/book.md` 13.2.3). */
  situation: z.optional(z.enum(['workingAway', 'institution', 'incapable'])),
})

/** Father, mother, guardian and carer are one fact: at least one of the first three, or why none is known. */
const parentsSchema = z
  .strictObject({
    father: z.optional(adultSchema),
    mother: z.optional(adultSchema),
    guardian: z.optional(adultSchema),
    carer: z.optional(z.strictObject({ name: nameSchema, relation: z.optional(textSchema(60)) })),
    unknown: z.optional(textSchema(120)),
  })
  .check(
    z.refine((parents) => Boolean(parents.father ?? parents.mother ?? parents.guardian ?? parents.unknown), {
      error: 'parents-missing',
    }),
  )

const birthFactsSchema = z.strictObject({
  order: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  weight: z.optional(z.int().check(z.minimum(300), z.maximum(7000))),
  weightEstimated: z.optional(z.boolean()),
  place: z.optional(z.enum(['station', 'hospital', 'home', 'elsewhere'])),
})

const birthRegistrationSchema = z.strictObject({
  state: z.enum(['registered', 'unregistered']),
  number: z.optional(textSchema(40)),
  place: z.optional(textSchema(200)),
})

const insuranceSchema = z.strictObject({
  state: z.enum(['insured', 'none']),
  number: z.optional(
    z.string().check(z.regex(/^[A-Za-z0-9]{10}$|^[A-Za-z0-9]{15}$/, { error: 'insurance-number' })),
  ),
  source: z.optional(code),
  reason: z.optional(textSchema(200)),
})

export const educationSchema = z.strictObject({
  level: code,
  grade: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
  /** The class as it is called at school, “1A2”. */
  class: z.optional(textSchema(20)),
  school: z.optional(textSchema(160)),
  schoolYear: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}$/))),
  reason: z.optional(textSchema(200)),
})

const disabilitySchema = z.strictObject({
  types: z.array(code).check(z.maxLength(10)),
  degree: z.optional(code),
  certificate: z.optional(textSchema(60)),
})

/** Fully vaccinated by the book or card, as the collaborator saw it; `on` is the day it was reached, if known. */
const vaccinationSchema = z.strictObject({
  full: z.enum(['yes', 'no', 'unknown']),
  on: z.optional(daySchema),
})

export const childStatusSchema = z.strictObject({
  state: z.enum(['active', 'movedOut', 'died', 'agedOut', 'duplicate', 'wrongEntry']),
  reason: z.optional(textSchema(200)),
  cause: z.optional(code),
  where: z.optional(textSchema(200)),
})

/** From where a child came to live here, when, and whether it means to stay six months or longer (`domain/book.md` 5.2). */
const cameFromSchema = z.strictObject({
  on: z.optional(daySchema),
  where: z.optional(textSchema(200)),
  stay: z.optional(z.enum(['long', 'short', 'unknown'])),
})

/** Fields of a child, `domain/book.md` 6.2; each is one unit of the merge. */
export const childFields = {
  household: z.uuid(),
  name: childNameSchema,
  homeName: z.nullable(nameSchema),
  birth: birthSchema,
  sex: z.enum(['male', 'female']),
  ethnicity: z.nullable(code),
  nationality: z.nullable(z.enum(['vietnamese', 'other', 'stateless'])),
  parents: parentsSchema,
  relation: z.nullable(code),
  identifier: z.nullable(identifierSchema),
  birthFacts: z.nullable(birthFactsSchema),
  birthRegistration: spansSchema(birthRegistrationSchema),
  insurance: spansSchema(insuranceSchema),
  registration: spansSchema(registrationSchema),
  presence: spansSchema(presenceSchema),
  cameFrom: z.nullable(cameFromSchema),
  /** The households with which it lived before its present one, from when to when. */
  homes: spansSchema(z.uuid()),
  education: spansSchema(educationSchema),
  disability: z.nullable(disabilitySchema),
  vaccination: z.nullable(vaccinationSchema),
  status: spansSchema(childStatusSchema),
  /** The record that is kept where this one is a duplicate of it; whoever opens this one is led there. */
  mergedInto: z.nullable(z.uuid()),
  note: z.nullable(textSchema(500)),
  /** Per field that a list brought: where it came from. */
  sources: z.record(z.string().check(z.maxLength(40)), fieldSourceSchema),
} as const
