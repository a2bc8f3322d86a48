import { useActions, useRegister } from '#ui/context.ts'
import { useOpenForms } from '#ui/lease.ts'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Cover } from '#ui/start/frame.tsx'
import { t } from '#ui/words/words.ts'

/** The lease is over: why nothing is shown, what opens it again, and what can still be written. */
export function LeaseScreen() {
  const actions = useActions()
  const forms = useOpenForms()
  const days = useRegister((book) => book.use.days)
  const { waiting, sending } = useRegister((book) => book.outboxCount())
  const isBusy = ['pushing', 'pulling'].includes(actions.sync.value.phase)
  return (
    <Cover title={t('lease.title')}>
      <Note tone="good" icon="shield">
        {t('lease.safe', { count: waiting + sending })}
      </Note>
      <p>{t('lease.why', { count: days })}</p>
      <p>{t('lease.do')}</p>
      <Button look="main" full onPress={() => void actions.sendNow()}>
        {t(isBusy ? 'lease.busy' : 'lease.connect')}
      </Button>
      {forms.length > 0 && <p>{t('lease.write')}</p>}
      {forms.map((to) => (
        <ButtonLink key={to.page} to={to} full>
          {t(to.page === 'report' ? 'intake.title' : 'household.new')}
        </ButtonLink>
      ))}
      <Button icon="lock" full onPress={() => void actions.lock()}>
        {t('settings.lockNow')}
      </Button>
    </Cover>
  )
}
