import { ministryFacts, ministryList } from '#check/ministry.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import { copyText } from '#ui/quality/copy-text.ts'
import { ministryLines } from '#ui/quality/ministry-words.ts'
import type { RouteOf } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'

/** One child field by field, each with its button to copy; what has changed since the last time is marked. */
export function MinistryChildPage({ route }: { route: RouteOf<'ministryChild'> }) {
  const today = useToday()
  const record = useRecord()
  const { register, header } = useBook()
  const back = { page: 'ministry' } as const
  const child = useRegister((book) => book.register.get('child', route.id), [route.id])
  const item = useRegister(
    (book) => ministryList(book.register, today).find((one) => one.child === route.id),
    [route.id, today],
  )
  if (!child || !item) {
    return (
      <Page title={t('ministry.title')} back={back}>
        <Nothing icon="tick">{t('ministry.empty')}</Nothing>
      </Page>
    )
  }
  const done = async () => {
    const facts = ministryFacts(register, child, today)
    const fields = { child: child.id, on: today, by: header.account, facts }
    if (!(await record([{ kind: 'set/1', entity: 'ministryCopy', entityId: child.id, fields }]))) return
    say(t('ministry.doneSaid'))
    goBack(back)
  }
  const { on, by } = item.copied?.fields ?? {}
  const name = register.get('account', by ?? '')?.fields.name ?? ''
  return (
    <Page
      title={childName(child)}
      before={<p class="strong">{t('ministry.title')}</p>}
      back={back}
      foot={
        <Button look="main" full onPress={() => void done()}>
          {t('ministry.done')}
        </Button>
      }
    >
      {on && <p class="muted">{t('ministry.copiedOn', { date: dateShort(on), name })}</p>}
      <ul class="rows sheet flush">
        {ministryLines(register, child, today).map(({ field, label, value }) => (
          <li key={field} class="row-item">
            <span class="row-body">
              <span class="line muted">{label}</span>
              <span class="title">{value || '–'}</span>
              {item.changed.includes(field) && (
                <Badge tone="warn" icon="pencil">
                  {t('ministry.changed')}
                </Badge>
              )}
            </span>
            {value && (
              <Button onPress={() => void copyText(value, t('ministry.copied', { field: label }))}>
                {t('ministry.copy')}
                <span class="visually-hidden"> {label}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ButtonLink to={{ page: 'child', id: child.id }}>{t('child.title')}</ButtonLink>
    </Page>
  )
}
