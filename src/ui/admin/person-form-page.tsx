import { setAccount } from '#request/administer.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { go, goBack } from '#ui/navigate.ts'
import { ChipField, SelectField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useForm } from '#ui/part/use-form.ts'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { areaRows } from './area-row.ts'
import { checkPerson, personFields, personValues, rolesFor } from './person-form.ts'
import { OfflineNote } from './trouble-note.tsx'
import { useSave } from './use-act.ts'

/** A new person, or one whose name, role or phone changes; a new collaborator gets an area at once. */
export function PersonFormPage({ account }: { account?: string }) {
  const actions = useActions()
  const today = useToday()
  const { register, header } = useBook()
  const save = useSave()
  const fields = register.get('account', account ?? '')?.fields
  const back: Route = account ? { page: 'person', account } : { page: 'people' }
  const title = t(account ? 'admin.person.edit' : 'admin.person.new')
  const roles = rolesFor(header.role)
  const initial = personValues(account ?? actions.newId(), fields)
  const form = useForm({
    form: `person-${account ?? 'new'}`,
    title: fields?.name ?? title,
    initial: { ...initial, role: initial.role || (roles[0] ?? ('' as const)), area: '' },
    check: checkPerson,
    save: ({ area, ...values }) =>
      save((send) =>
        setAccount(send, {
          ...personFields(values),
          ...(!account && area && values.role === 'collaborator' && { assignments: [{ area, from: today }] }),
        }),
      ),
    done(values) {
      say(t('admin.saved', { clock: clockAt(actions.now()) }))
      if (account) goBack(back)
      else go({ page: 'person', account: values.id }, { replace: true })
    },
  })
  const changesRole = fields?.role !== undefined && form.values.role !== fields.role
  return (
    <Page title={title} back={back} foot={<SaveButton form={form} />}>
      <OfflineNote />
      <FormBody form={form}>
        <TextField {...form.field('name')} kind="name" label={t('admin.person.name')} />
        <ChipField
          {...form.field('role')}
          label={t('admin.person.role')}
          choices={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        />
        {changesRole && (
          <Note tone="warn" icon="exclaim">
            <p>{t('admin.person.roleChange')}</p>
          </Note>
        )}
        <TextField {...form.field('phone')} kind="phone" label={t('admin.person.phone')} optional />
        {!account && form.values.role === 'collaborator' && (
          <SelectField
            {...form.field('area')}
            label={t('admin.person.firstArea')}
            hint={t('admin.person.firstAreaHint')}
            optional
            choices={areaRows(register, today).current.map((row) => ({
              value: row.id,
              label: row.number ? `${String(row.number)} · ${row.name}` : row.name,
            }))}
          />
        )}
      </FormBody>
    </Page>
  )
}
