import { UrgentStrip } from '#ui/intake/urgent-strip.tsx'
import { HandOnButton } from '#ui/carry/hand-on-button.tsx'
import { carryOffer, isCarryDue, isUncarried, newestUnsent } from '#ui/carry/offer.ts'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { useLease } from '#ui/lease.ts'
import { agoWords } from '#ui/moment.ts'
import { openForms } from '#ui/navigate.ts'
import { Button } from '#ui/part/button.tsx'
import { Strip } from '#ui/part/strip.tsx'
import { saveFailed } from '#ui/part/use-form.ts'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'

/** A clock that is off by more than this is said aloud; it never blocks. */
const clockTolerance = 5 * 60_000

/** What the whole screen must say, most urgent first. */
export function Strips() {
  const actions = useActions()
  const book = useBook()
  const count = useRegister((open) => open.outboxCount())
  const mark = useRegister((open) => open.carried())
  const newest = useRegister(newestUnsent)
  const { oldest } = count
  const now = actions.now()
  const lease = useLease()
  const whole = useWhole()
  const { phase, clockOffset: offset = 0 } = actions.sync.value
  return (
    <div class="strips">
      {book.header.kind === 'training' && (
        <div class="strip training">
          <span class="grow">{t('app.training')}</span>
        </div>
      )}
      <UrgentStrip />
      {!whole && (phase === 'offline' || phase === 'failed') && (
        <Strip tone="warn" icon="phone">
          {t('strip.notWhole')}
        </Strip>
      )}
      {saveFailed.value && (
        <Strip tone="alarm" icon="warning">
          {t('strip.saveFailed')} {t('strip.saveFailedHelp')}
        </Strip>
      )}
      {actions.updateReady.value && isUncarried(newest, mark) && (
        <Strip tone="warn" icon="phone" action={<HandOnButton words="carry.short" />}>
          {t('carry.beforeUpdate', { count: count.waiting + count.sending })}
        </Strip>
      )}
      {actions.updateReady.value && openForms.value === 0 && (
        <Strip
          tone="news"
          icon="update"
          action={<Button onPress={() => actions.applyUpdate()}>{t('strip.updateAction')}</Button>}
        >
          {t('strip.update')}
        </Strip>
      )}
      {actions.sync.value.reason === 'client-too-old' && (
        <Strip tone="warn" icon="update">
          {t('strip.tooOld')}
        </Strip>
      )}
      {Math.abs(offset) > clockTolerance && (
        <Strip tone="warn" icon="clock">
          {t('strip.clock', { age: agoWords(now - Math.abs(offset), now) })}
        </Strip>
      )}
      {lease.isNear && (
        <Strip tone="warn" icon="phone">
          {t('lease.strip', { count: lease.left })}
        </Strip>
      )}
      {oldest !== undefined && now - oldest > carryOffer.ageDays * 86_400_000 && (
        <Strip
          tone="warn"
          icon="phone"
          action={isCarryDue(count, mark, now) && <HandOnButton words="carry.short" />}
        >
          {t('strip.oldUnsent', { age: agoWords(oldest, now) })}
        </Strip>
      )}
    </div>
  )
}
