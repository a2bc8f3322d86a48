import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { codeIn, type Code } from '#rules/code.ts'
import { language, t } from '#ui/words/words.ts'

/** A child's name as lists show it; “Trai (chưa đặt tên)” until it is named. */
export function childName(child: RecordOf<'child'>): string {
  const name = child.fields.name
  if (!name) return ''
  return name.placeholder ? t('person.unnamed', { name: name.full }) : name.full
}

/** The parent by whom a child is told from others of the same name: mother, father, guardian. */
export function parentName(parents: FieldsOf<'child'>['parents']): string {
  return (
    parents?.mother?.name ?? parents?.father?.name ?? parents?.guardian?.name ?? parents?.carer?.name ?? ''
  )
}

/** The same with who it is: “mẹ Trần Thị Hoa”. */
export function parentWords(parents: FieldsOf<'child'>['parents']): string {
  const role = (['mother', 'father', 'guardian', 'carer'] as const).find((one) => parents?.[one]?.name)
  return role ? t(`parentOf.${role}`, { name: parents?.[role]?.name ?? '' }) : ''
}

/** The words of a code of a list of the rules; an unknown code is shown as it is. */
export function codeLabel(list: readonly Code[], code: string | null | undefined): string {
  if (!code) return ''
  const entry = codeIn(list, code)
  return entry ? entry[language.value] : code
}

/** The entries of a list as choices of a form. */
export function choicesOf(list: readonly Code[]): { value: string; label: string }[] {
  return list.map((entry) => ({ value: entry.code, label: entry[language.value] }))
}

/** “Nam”, “Nữ”, or nothing. */
export function sexWords(sex: FieldsOf<'child'>['sex']): string {
  return sex ? t(`person.${sex}`) : ''
}
