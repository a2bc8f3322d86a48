import type { Role } from '#model/account.ts'
import type { FieldsOf } from '#model/entity.ts'
import { normaliseText } from '#model/name.ts'
import { mayKeepAccount } from '#model/permission.ts'
import type { FieldError } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** A person as typed; a new one has its id from the first key on, so that sending it twice makes one. */
export interface PersonValues {
  id: string
  name: string
  role: Role | ''
  phone: string
}

/** The form of a person who is there, or of a new one. */
export function personValues(id: string, fields: FieldsOf<'account'> | undefined): PersonValues {
  return { id, name: fields?.name ?? '', role: fields?.role ?? '', phone: fields?.phone ?? '' }
}

/** The roles that somebody may give, collaborators first. */
export function rolesFor(role: Role): readonly Role[] {
  const all: readonly Role[] = [
    'collaborator',
    'supervisor',
    'officer',
    'leader',
    'sector',
    'province',
    'admin',
  ]
  return all.filter((wanted) => mayKeepAccount(role, wanted))
}

/** What is wrong, in the order of the page. */
export function checkPerson(values: PersonValues): FieldError[] {
  const errors: FieldError[] = []
  const name = normaliseText(values.name)
  if (!name) errors.push({ field: 'name', message: t('admin.person.nameMissing') })
  else if (name.length > 120 || !/^[\p{L}\p{M}][\p{L}\p{M} '’.-]*$/u.test(name)) {
    errors.push({ field: 'name', message: t('admin.person.nameWrong') })
  }
  if (!values.role) errors.push({ field: 'role', message: t('admin.person.roleMissing') })
  if (values.phone.trim() && !/^0\d{9}$/u.test(phoneDigits(values.phone))) {
    errors.push({ field: 'phone', message: t('admin.person.phoneWrong') })
  }
  return errors
}

/** What is sent. The values must have passed the check. */
export function personFields(values: PersonValues) {
  return {
    id: values.id,
    name: normaliseText(values.name),
    ...(values.role && { role: values.role }),
    phone: phoneDigits(values.phone) || null,
  }
}

/** Spaces, dots and hyphens between digits do not matter. */
function phoneDigits(text: string): string {
  return text.replace(/[\s.-]/gu, '')
}
