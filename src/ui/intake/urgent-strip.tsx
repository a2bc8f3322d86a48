import { useRegister } from '#ui/context.ts'
import { waitingForCall } from '#ui/intake/urgent.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Strip } from '#ui/part/strip.tsx'
import { t } from '#ui/words/words.ts'

/** On every screen until somebody has heard of it; says neither what nor about whom. */
export function UrgentStrip() {
  const count = useRegister((book) => waitingForCall(book.reports()).length)
  if (count === 0) return null
  return (
    <Strip
      tone="quiet"
      icon="clock"
      action={
        <ButtonLink to={{ page: 'report' }} icon="call">
          {t('intake.stripCall')}
        </ButtonLink>
      }
    >
      {t('intake.strip', { count })}
    </Strip>
  )
}
