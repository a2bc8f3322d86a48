import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { valueOn } from '#model/span.ts'
import { birthWords } from '#ui/age.ts'
import { childName, sexWords } from '#ui/visit/child-words.ts'
import { addressWords, headName, numberText } from '#ui/visit/household-words.ts'
import { roundOf } from '#check/round.ts'
import { walkList } from '#ui/visit/walk-list.ts'
import { t } from '#ui/words/words.ts'

/** A household of the sheet, with one line per child that the book follows. */
export interface SurveyHousehold {
  id: string
  number: string
  head: string
  address: string
  /** “Sắp sinh, tháng 3/2027”, or nothing. */
  expecting: string
  children: readonly SurveyChild[]
}

/** What the book knows of a child, in the fewest words. */
export interface SurveyChild {
  id: string
  name: string
  birth: string
  sex: string
  school: string
  insurance: string
  registered: string
}

/** So many empty lines follow the children of a household, and stand for a new one at the end. */
export const blankLines = 2
export const blankHouseholds = 2

/** The households that the round goes to, in the order of their numbers, as they are on the day of printing. */
export function surveyHouseholds(register: Register, area: string, today: Day): SurveyHousehold[] {
  return walkList(register, area, today, roundOf(register, today)).map(({ household, children }) => ({
    id: household.id,
    number: numberText(household.fields.number),
    head: headName(household),
    address: addressWords(household.fields.address),
    expecting: household.fields.expecting
      ? t('household.expectingIn', { month: monthText(household.fields.expecting) })
      : '',
    children: children.map((child) => surveyChild(child, today)),
  }))
}

function surveyChild(child: RecordOf<'child'>, today: Day): SurveyChild {
  const { birth, sex, education, insurance, birthRegistration } = child.fields
  return {
    id: child.id,
    name: childName(child),
    birth: birth ? birthWords(birth) : '',
    sex: sexWords(sex),
    school: schoolWords(valueOn(education, today)),
    insurance: stateWords(valueOn(insurance, today)?.state, 'insured'),
    registered: stateWords(valueOn(birthRegistration, today)?.state, 'registered'),
  }
}

function schoolWords(
  education: { level: string; grade?: number | undefined; school?: string | undefined } | undefined,
): string {
  if (!education) return ''
  const level =
    education.grade === undefined
      ? t(`paper.level.${levelOf(education.level)}`)
      : t('paper.grade', { grade: education.grade })
  return [level, education.school?.replace(/^Trường /u, '')].filter(Boolean).join(', ')
}

/** Short forms exist for the levels of the list; any other is called “khác”. */
function levelOf(level: string): (typeof levels)[number] {
  return levels.find((one) => one === level) ?? 'other'
}

const levels = [
  'nursery',
  'kindergarten',
  'primary',
  'lower-secondary',
  'upper-secondary',
  'vocational',
  'not-yet',
  'dropped-out',
  'completed',
  'other',
] as const

function stateWords(state: string | undefined, good: string): string {
  if (state === undefined) return ''
  return t(state === good ? 'paper.has' : 'paper.hasNot')
}

function monthText(month: string): string {
  return `${String(Number(month.slice(5)))}/${month.slice(0, 4)}`
}
