import { useState } from 'preact/hooks'
import { useBook, useMayWrite, useRegister, useToday } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { Badge } from '#ui/part/badge.tsx'
import { Button, ButtonLink } from '#ui/part/button.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { say } from '#ui/part/snack.tsx'
import { useRecord } from '#ui/part/use-record.ts'
import type { RouteOf } from '#ui/route.ts'
import { created } from '#ui/visit/change.ts'
import { t } from '#ui/words/words.ts'
import { CallRow } from './call-row.tsx'
import { IntakeFacts } from './intake-facts.tsx'
import { IntakeClock } from './intake-line.tsx'
import { JoinForm } from './join-form.tsx'
import { newSecretId } from './secret-id.ts'
import { SetAsideForm } from './set-aside-form.tsx'
import { aboutIntake } from './subject.ts'
import { isAboutCases } from './use-cases.ts'
import { outcomesOf, type Intake } from './waiting.ts'

/** A report: what it says, and the three things that may become of it. */
export function IntakePage({ route }: { route: RouteOf<'caseIntake'> }) {
  const intake = useRegister(
    ({ register }) => register.get('intake', route.intake),
    [route.intake],
    isAboutCases,
  )
  if (!intake || intake.removed) {
    return (
      <Page title={t('case.intake.title')} back={{ page: 'cases' }}>
        <Nothing icon="shield">{t('case.intake.missing')}</Nothing>
      </Page>
    )
  }
  return <Sheet intake={intake} />
}

function Sheet({ intake }: { intake: Intake }) {
  const book = useBook()
  const today = useToday()
  const may = useMayWrite('case')
  const record = useRecord()
  const [way, setWay] = useState<'join' | 'aside' | undefined>(undefined)
  const outcome = useRegister(
    ({ register }) => outcomesOf(register).get(intake.id),
    [intake.id],
    isAboutCases,
  )
  const about = aboutIntake(book.register, intake, today)
  const decide = async (fields: { outcome: 'joined' | 'setAside'; case?: string; reason?: string }) => {
    const saved = await record([
      created('intakeDecision', newSecretId(), { intake: intake.id, on: today, ...fields }),
    ])
    if (!saved) return
    say(t('snack.savedOnPhone'))
    go(fields.case ? { page: 'caseOne', case: fields.case } : { page: 'cases' }, { replace: true })
  }
  return (
    <Page
      title={about.name}
      back={{ page: 'cases' }}
      before={<p class="muted">{t('case.intake.title')}</p>}
      {...(!outcome &&
        may && {
          foot: (
            <ButtonLink look="main" icon="plus" to={{ page: 'caseOfIntake', intake: intake.id }} full>
              {t('case.open')}
            </ButtonLink>
          ),
        })}
    >
      <div class="row">
        <Badge tone="accent">{t(`case.kind.${intake.fields.kind ?? 'abused'}`)}</Badge>
        {!outcome && <IntakeClock receivedAt={intake.fields.receivedAt ?? 0} />}
      </div>
      {outcome && (
        <Note tone="quiet" icon="tick">
          {'case' in outcome ? (
            <ButtonLink to={{ page: 'caseOne', case: outcome.case }}>{t('case.intake.toCase')}</ButtonLink>
          ) : (
            <p>{t('case.intake.aside', { reason: outcome.reason })}</p>
          )}
        </Note>
      )}
      <CallRow />
      <section class="sheet">
        <IntakeFacts intake={intake} />
      </section>
      {!outcome && may && (
        <section class="stack">
          <div class="row">
            <Button pressed={way === 'join'} onPress={() => setWay('join')}>
              {t('case.intake.join')}
            </Button>
            <Button pressed={way === 'aside'} onPress={() => setWay('aside')}>
              {t('case.intake.setAside')}
            </Button>
          </div>
          {way === 'join' && <JoinForm onJoin={(id) => void decide({ outcome: 'joined', case: id })} />}
          {way === 'aside' && (
            <SetAsideForm onReason={(reason) => void decide({ outcome: 'setAside', reason })} />
          )}
        </section>
      )}
    </Page>
  )
}
