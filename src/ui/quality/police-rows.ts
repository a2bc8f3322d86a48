import type { QualityItem, QualityList } from '#check/quality.ts'
import type { Register } from '#model/register.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import type { NewSheet } from '#sheet/write.ts'
import { birthWords } from '#ui/age.ts'
import { areaName } from '#ui/transfer/target.ts'
import { childName, codeLabel, sexWords } from '#ui/visit/child-words.ts'
import { addressWords, numberText } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** The lists that the cleaning procedure makes the commune hand over (`domain/book.md` 6.1). */
export const policeLists = [
  'noIdentifier',
  'wrongIdentifier',
  'missingBasics',
] as const satisfies QualityList[]

/** The three lists as sheets of one file, with the identity facts that the police check. */
export function policeSheets(
  register: Register,
  lists: Record<QualityList, readonly QualityItem[]>,
): NewSheet[] {
  return policeLists.map((list) => ({
    name: t(`quality.list.${list}`),
    rows: [heads(), ...lists[list].map((item, index) => rowOf(register, item, index + 1))],
    headRows: 1,
    widths: [5, 14, 8, 26, 14, 8, 12, 16, 24, 24, 24, 30, 30],
    texts: [7],
  }))
}

function heads(): string[] {
  return [
    t('quality.file.order'),
    t('household.area'),
    t('quality.file.number'),
    t('form.name'),
    t('form.birth'),
    t('child.sex'),
    t('child.ethnicity'),
    t('papers.identifierLabel'),
    t('adult.father'),
    t('adult.mother'),
    t('adult.guardian'),
    t('household.address'),
    t('quality.file.flaw'),
  ]
}

function rowOf(register: Register, item: QualityItem, order: number): (string | number)[] {
  const child = register.get('child', item.child)
  const home = register.get('household', item.household)?.fields
  const { birth, sex, ethnicity, identifier, parents } = child?.fields ?? {}
  return [
    order,
    areaName(register, item.area),
    numberText(home?.number),
    child ? childName(child) : '',
    birth ? birthWords(birth) : '',
    sexWords(sex),
    codeLabel(ethnicities, ethnicity),
    identifier ?? '',
    parents?.father?.name ?? '',
    parents?.mother?.name ?? '',
    parents?.guardian?.name ?? '',
    addressWords(home?.address),
    item.reasons.map((reason) => t(`quality.reason.${reason}`)).join('; '),
  ]
}
