import { useSignal } from '@preact/signals'
import { mayKeepAccount } from '#model/permission.ts'
import { endAccount } from '#request/administer.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import type { RouteOf } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { EndDialog } from './end-dialog.tsx'
import { PersonFacts } from './person-facts.tsx'
import { OfflineNote, TroubleNote } from './trouble-note.tsx'
import { useAct } from './use-act.ts'

/** One person: role, areas with dates, who is stood in for, phones; and what can be done. */
export function PersonPage({ route }: { route: RouteOf<'person'> }) {
  const { account: id } = route
  const today = useToday()
  const act = useAct()
  const ending = useSignal(false)
  const { role } = useBook().header
  const account = useRegister(({ register }) => register.get('account', id), [id])
  if (!account) {
    return (
      <Page title={t('admin.people')} back={{ page: 'people' }}>
        <Nothing icon="people">{t('admin.person.unknown')}</Nothing>
      </Page>
    )
  }
  const { fields } = account
  const isOver = Boolean(fields.ended && fields.ended <= today)
  const mayKeep = mayKeepAccount(role, fields.role ?? 'admin')
  const end = async () => {
    ending.value = false
    if (await act.run((send) => endAccount(send, id)))
      say(t('admin.person.endDone', { name: fields.name ?? '' }))
  }
  return (
    <Page title={fields.name ?? ''} back={{ page: 'people' }}>
      <OfflineNote />
      <TroubleNote words={act.trouble} />
      <PersonFacts account={account} />
      {!mayKeep && !isOver && <p class="muted">{t('admin.person.notYours')}</p>}
      {mayKeep && !isOver && (
        <div class="stack tight">
          <ButtonLink icon="pencil" to={{ page: 'personEdit', account: id }}>
            {t('admin.person.edit')}
          </ButtonLink>
          {fields.role === 'collaborator' && (
            <>
              <ButtonLink icon="house" to={{ page: 'personAreas', account: id }}>
                {t('admin.assign.title')}
              </ButtonLink>
              <ButtonLink icon="people" to={{ page: 'personStandIn', account: id }}>
                {t('admin.standIn.title')}
              </ButtonLink>
            </>
          )}
          <ButtonLink icon="phone" to={{ page: 'codes' }}>
            {t('commune.codes')}
          </ButtonLink>
          <Button look="danger" icon="close" busy={act.busy} onPress={() => (ending.value = true)}>
            {t('admin.person.end')}
          </Button>
        </div>
      )}
      {ending.value && (
        <EndDialog account={account} onEnd={() => void end()} onClose={() => (ending.value = false)} />
      )}
    </Page>
  )
}
