import { useRegister, useToday } from '#ui/context.ts'
import { Icon } from '#ui/part/icon.tsx'
import { href, type Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { doneSteps, steps, type Step } from './step.ts'

/** What a new commune still needs, step by step; nothing once all of it is done. */
export function FirstSteps() {
  const today = useToday()
  const done = useRegister(({ register }) => doneSteps(register, today), [today])
  if (done.size === steps.length) return null
  const next = steps.find((step) => !done.has(step))
  return (
    <section class="sheet stack tight" aria-labelledby="first-steps">
      <h2 id="first-steps">{t('admin.steps')}</h2>
      <ol class="stack tight">
        {steps.map((step, index) => (
          <li key={step} class="step">
            <Icon name={done.has(step) ? 'tick' : step === next ? 'forward' : 'clock'} />
            <a class="home-link grow" href={href(pageOf[step])}>
              {index + 1}. {t(`admin.step.${step}`)}
              {done.has(step) && <span class="visually-hidden"> ({t('admin.step.done')})</span>}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

const pageOf: Record<Step, Route> = {
  commune: { page: 'communeName' },
  areas: { page: 'adminAreas' },
  people: { page: 'people' },
  codes: { page: 'codes' },
}
