import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { sensitiveCodes } from '#model/circumstance.ts'
import type { RecordOf } from '#model/record.ts'
import { reachOf } from '#model/permission.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { StepUp } from '#ui/part/step-up.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { codeLabel } from '#ui/visit/child-words.ts'
import { SensitiveFindings } from '#ui/visit/finding/finding-list.tsx'
import { circumstanceCodes } from '#ui/visit/event/circumstance.ts'
import { t } from '#ui/words/words.ts'
import { ChildCases } from './child-cases.tsx'

/** Whether a circumstance may only be seen by officer and leader, and only behind “Bấm để xem”. */
export function isSensitive(circumstance: RecordOf<'circumstance'>): boolean {
  return circumstance.sensitivity > 0 || sensitiveCodes.has(circumstance.fields.code ?? '')
}

/**
 * The confidential circumstances of a child, for the household and child pages; nothing for a role that never
 * receives them. The button stands for every child alike, so that its presence tells nothing.
 */
export function SensitiveCare({ child }: { child: RecordOf<'child'> }) {
  const role = useBook().header.role
  if (reachOf[role].sensitivity === 0) return null
  return (
    <Veil label={t('sensitive.title')}>
      <SensitiveList child={child} />
      <SensitiveFindings household={child.household} child={child.id} />
      <ChildCases child={child.id} />
    </Veil>
  )
}

/** What must not be read over a shoulder: hidden until touched and the PIN was given once more, hidden again when the page is left or out of sight. */
export function Veil({ label, children }: { label: string; children: ComponentChildren }) {
  const open = useSignal(false)
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') open.value = false
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])
  return (
    <div class="veil stack tight">
      <p class="veil-line">
        <span class="muted">{label}</span>
        <Button
          compact
          look="plain"
          pressed={open.value}
          onPress={() => (open.value = !open.value)}
          icon="lock"
        >
          {t(open.value ? 'sensitive.hide' : 'sensitive.show')}
        </Button>
      </p>
      {open.value && (
        <StepUp>
          {() => (
            <>
              {children}
              <p class="muted">{t('sensitive.who')}</p>
            </>
          )}
        </StepUp>
      )}
    </div>
  )
}

function SensitiveList({ child }: { child: RecordOf<'child'> }) {
  const list = useRegister(
    ({ register }) => register.circumstancesOf(child.id).filter((one) => !one.removed && isSensitive(one)),
    [child.id],
    (touched) => touched.households.has(child.household),
  )
  if (list.length === 0) return <p>{t('sensitive.none')}</p>
  return (
    <ul class="stack tight">
      {list.map((one) => (
        <li key={one.id}>
          <strong>{codeLabel(circumstanceCodes, one.fields.code)}</strong>{' '}
          <span class="muted">
            {periodWords(one)}
            {one.fields.confirmed &&
              `, ${t('sensitive.confirmed', { date: dateShort(one.fields.confirmed.on) })}`}
          </span>{' '}
          <StateBadge entity="circumstance" id={one.id} />
        </li>
      ))}
    </ul>
  )
}

function periodWords({ fields: { period } }: RecordOf<'circumstance'>): string {
  if (!period) return ''
  return period.to === undefined
    ? t('sensitive.since', { date: dateShort(period.from) })
    : t('sensitive.until', { from: dateShort(period.from), to: dateShort(period.to) })
}
