import { assignmentsOf } from '#model/assignment.ts'
import type { RecordOf } from '#model/record.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { t } from '#ui/words/words.ts'
import { spanWords } from './area-facts.tsx'
import { personRows } from './person-row.ts'

/** What the book knows of one person. */
export function PersonFacts({ account }: { account: RecordOf<'account'> }) {
  const { id, fields } = account
  const today = useToday()
  const { register } = useBook()
  const row = useRegister(
    (book) => {
      const rows = personRows(book.register, today)
      return [...rows.working, ...rows.ended].find((other) => other.id === id)
    },
    [id, today],
  )
  const dated = assignmentsOf(fields).toReversed()
  return (
    <dl class="facts sheet">
      <dt>{t('admin.person.role')}</dt>
      <dd>{fields.role && t(`role.${fields.role}`)}</dd>
      <dt>{t('admin.person.phone')}</dt>
      <dd>{fields.phone ?? t('value.nothing')}</dd>
      {fields.role === 'collaborator' && (
        <>
          <dt>{t('admin.person.areas')}</dt>
          <dd>
            {dated.length === 0 && t('admin.person.noArea')}
            {dated.map((own) => (
              <span class="block" key={`${own.area}${own.from ?? ''}`}>
                {register.get('area', own.area)?.fields.name}{' '}
                <span class="muted">{spanWords(own.from, own.to)}</span>
              </span>
            ))}
          </dd>
          {(fields.standsInFor ?? []).length > 0 && (
            <>
              <dt>{t('admin.standIn.title')}</dt>
              <dd>
                {(fields.standsInFor ?? []).map((other) => (
                  <span class="block" key={`${other.account}${other.from}`}>
                    {register.get('account', other.account)?.fields.name}{' '}
                    <span class="muted">{spanWords(other.from, other.to)}</span>
                  </span>
                ))}
              </dd>
            </>
          )}
        </>
      )}
      <dt>{t('admin.devices')}</dt>
      <dd>{row?.devices ? t('codes.devices', { count: row.devices }) : t('codes.noDevice')}</dd>
      {fields.ended && (
        <>
          <dt>{t('admin.person.ended')}</dt>
          <dd>{dateShort(fields.ended)}</dd>
        </>
      )}
    </dl>
  )
}
