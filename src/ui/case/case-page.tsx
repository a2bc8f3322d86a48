import { caseActs } from '#rules/case-act.ts'
import { useBook, useMayWrite, useToday } from '#ui/context.ts'
import { dateShort, momentFull } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { ConflictPanel } from '#ui/part/conflict-panel.tsx'
import { Page } from '#ui/part/page.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { Note } from '#ui/part/strip.tsx'
import type { RouteOf } from '#ui/route.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'
import { CallRow } from './call-row.tsx'
import { isEnded, type CaseView } from './case-view.ts'
import { ClockList } from './clock-list.tsx'
import { NextSteps } from './next-steps.tsx'
import { PaperList } from './paper-list.tsx'
import { StepList } from './step-list.tsx'
import { aboutCase } from './subject.ts'
import { WithCase } from './with-case.tsx'

/** Everything about one case: clocks, what comes next, its papers, what was done. */
export function CasePage({ route }: { route: RouteOf<'caseOne'> }) {
  return (
    <WithCase id={route.case} title={t('case.title')}>
      {(view) => <Sheet view={view} />}
    </WithCase>
  )
}

function Sheet({ view }: { view: CaseView }) {
  const { register } = useBook()
  const today = useToday()
  const may = useMayWrite('case')
  const { one, stage } = view
  const { fields, id } = one
  const about = aboutCase(register, one, today)
  return (
    <Page
      title={about.name}
      back={{ page: 'cases' }}
      before={
        <p class={stage === 'handedOver' ? 'muted struck' : 'muted'}>{about.line || t('case.title')}</p>
      }
    >
      <div class="row">
        <Badge tone={isEnded(view) ? 'quiet' : 'accent'}>{t(`case.stage.${stage}`)}</Badge>
        <Badge tone="quiet">{t(`case.kind.${fields.kind ?? 'abused'}`)}</Badge>
        <StateBadge entity="case" id={id} />
      </div>
      <ConflictPanel record={one} />
      {fields.handedTo && (
        <Note tone="quiet" icon="swap">
          <p>
            {t('case.handedOver', {
              commune: fields.handedTo.commune,
              date: dateShort(fields.handedTo.on),
              document: fields.handedTo.document,
            })}
          </p>
        </Note>
      )}
      {fields.closed && (
        <Note tone="quiet" icon="tick">
          <p>{t('case.closedOn', { date: dateShort(fields.closed.on), reason: fields.closed.reason })}</p>
        </Note>
      )}
      <NextSteps view={view} />
      <section class="sheet">
        <h2 class="section-head">{t('case.clocks')}</h2>
        <ClockList clocks={view.clocks} />
      </section>
      <CallRow />
      <Head view={view} />
      <PaperList view={view} />
      <StepList view={view} />
      {may && (
        <div class="row">
          <ButtonLink to={{ page: 'caseEdit', case: id }} icon="pencil">
            {t('case.edit')}
          </ButtonLink>
          {!isEnded(view) && (
            <>
              {fields.household && (
                <ButtonLink to={{ page: 'caseDeed', case: id, deed: 'task' }} icon="send">
                  {t('case.task')}
                </ButtonLink>
              )}
              <ButtonLink to={{ page: 'caseDeed', case: id, deed: 'handOver' }} icon="swap">
                {t('case.handOver')}
              </ButtonLink>
              <ButtonLink to={{ page: 'caseDeed', case: id, deed: 'close' }} icon="tick">
                {t('case.close')}
              </ButtonLink>
            </>
          )}
        </div>
      )}
      <ButtonLink to={{ page: 'casePrint', case: id, paper: 'ho-so' }} icon="paper">
        {t('case.printAll')}
      </ButtonLink>
    </Page>
  )
}

function Head({ view: { one } }: { view: CaseView }) {
  const { number, acts = [], receivedAt = 0, place, level, emergency, child, intake } = one.fields
  const where = place
    ? [place.happenedHere && t('case.happenedHere'), place.livesHere && t('case.livesHere')].filter(Boolean)
    : []
  const facts: (readonly [string, string | null | undefined])[] = [
    [t('case.number'), number],
    [t('case.received'), momentFull(receivedAt)],
    [t('case.acts'), acts.map((code) => codeLabel(caseActs, code)).join(', ')],
    [t('case.place'), where.join(', ')],
    [t('case.level'), level && t(`case.level.${level}`)],
    [
      t('case.emergency'),
      emergency &&
        [
          t(emergency.needed ? 'case.emergencyYes' : 'case.emergencyNo'),
          momentFull(emergency.at),
          emergency.measures,
          emergency.signer,
        ]
          .filter(Boolean)
          .join(' · '),
    ],
  ]
  return (
    <section class="sheet stack tight">
      <dl class="facts">
        {facts.map(([label, value]) =>
          value ? (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ) : null,
        )}
      </dl>
      <div class="row">
        {child && (
          <ButtonLink compact to={{ page: 'child', id: child }}>
            {t('case.toChild')}
          </ButtonLink>
        )}
        {intake && (
          <ButtonLink compact to={{ page: 'caseIntake', intake }}>
            {t('case.toIntake')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
