import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { familyProblems } from '#rules/family-problem.ts'
import type { FieldPlan, FormPlan } from '#ui/part/form-plan.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { presenceChoices, registrationChoices } from '#ui/visit/choice.ts'
import {
  addressParts,
  checkHousehold,
  householdChanges,
  startHousehold,
  type AddressPart,
  type HouseholdValues,
} from '#ui/visit/household-form.ts'
import { PovertyLine } from '#ui/visit/poverty-line.tsx'
import { t } from '#ui/words/words.ts'

/** What the form of a household starts from. */
export interface HouseholdContext {
  register: Register
  today: Day
  /** The areas to choose from. */
  areas: readonly RecordOf<'area'>[]
  /** Absent for one that is not in the book yet, which then gets `id` and starts in `area`. */
  household: RecordOf<'household'> | undefined
  id: string
  area: string
}

/** A household: number, head, address by its kind, whether they are there, a birth to come. */
export const householdPlan: FormPlan<HouseholdValues, HouseholdContext> = {
  start: ({ household, area, today }) => startHousehold(household, area, today),
  fields: (values, context) => [
    ...areaField(context.areas),
    {
      kind: 'number',
      field: 'number',
      label: 'household.numberLabel',
      hint: 'household.numberHint',
      optional: true,
    },
    { kind: 'name', field: 'head', label: 'household.head', optional: true },
    { kind: 'phone', field: 'phone', label: 'form.phone', optional: true },
    { kind: 'group', label: 'household.address', fields: addressFields(values) },
    {
      kind: 'chips',
      field: 'registration',
      label: 'household.registration',
      optional: true,
      choices: registrationChoices(),
    },
    ...presenceFields(values),
    {
      kind: 'boxes',
      id: 'expecting',
      label: 'household.expecting',
      hint: 'household.expectingHint',
      optional: true,
      fields: [
        { kind: 'number', field: 'expectingMonth', label: 'form.month' },
        { kind: 'number', field: 'expectingYear', label: 'form.year' },
      ],
    },
    {
      kind: 'number',
      field: 'sheet',
      label: 'household.sheet',
      hint: 'household.sheetHint',
      optional: true,
    },
    {
      kind: 'ticks',
      field: 'problems',
      label: 'household.problems',
      optional: true,
      choices: choicesOf(familyProblems),
    },
    { kind: 'long', field: 'note', label: 'form.note', optional: true },
    ...povertyLine(context),
  ],
  check: (values, { register, today, household }) => checkHousehold(values, register, today, household?.id),
  changes: (values, { household, id, today }) => householdChanges(values, household, id, today),
}

function areaField(areas: readonly RecordOf<'area'>[]): FieldPlan<HouseholdValues>[] {
  if (areas.length < 2) return []
  const choices = areas.map((area) => ({ value: area.id, label: area.fields.name ?? '' }))
  return [{ kind: 'select', field: 'area', label: 'household.area', choices }]
}

function addressFields({ kind }: HouseholdValues): FieldPlan<HouseholdValues>[] {
  return [
    {
      kind: 'chips',
      field: 'kind',
      label: 'household.addressKind',
      choices: (['house', 'apartment', 'lodging', 'hamlet'] as const).map((one) => ({
        value: one,
        label: t(`addressKind.${one}`),
      })),
    },
    ...addressParts[kind].map((part) => addressField(kind, part)),
  ]
}

/** The owner of lodgings is asked for as such. */
function addressField(kind: HouseholdValues['kind'], part: AddressPart): FieldPlan<HouseholdValues> {
  return {
    kind: part === 'keeperPhone' ? 'phone' : 'text',
    field: part,
    key: kind,
    label: kind === 'lodging' && part === 'keeper' ? 'addressPart.landlord' : `addressPart.${part}`,
    optional: true,
  }
}

function presenceFields({ presence }: HouseholdValues): FieldPlan<HouseholdValues>[] {
  const away = presence === 'absent' || presence === 'boarding'
  return [
    { kind: 'chips', field: 'presence', label: 'household.presence', choices: presenceChoices() },
    ...(away
      ? [{ kind: 'text', field: 'presenceWhere', label: 'household.awayWhere', optional: true } as const]
      : []),
    ...(presence === ''
      ? []
      : [
          {
            kind: 'day',
            field: 'presenceSince',
            label: away ? 'household.awaySince' : 'household.presentSince',
            optional: !away,
          } as const,
        ]),
  ]
}

function povertyLine({ household, today }: HouseholdContext): FieldPlan<HouseholdValues>[] {
  if (!household) return []
  return [{ kind: 'element', key: 'poverty', element: <PovertyLine household={household} today={today} /> }]
}
