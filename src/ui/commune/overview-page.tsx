import { useRegister } from '#ui/context.ts'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { ReminderList } from '#ui/visit/reminder-list.tsx'
import { useWhole } from '#ui/whole.ts'
import { t } from '#ui/words/words.ts'
import { CaseSection } from './case-section.tsx'
import { Counts } from './count-section.tsx'
import { ScoreSection } from './score-section.tsx'
import { WorkSection } from './work-section.tsx'
import { FreshSection } from './fresh-section.tsx'
import { RoundSection } from './round-section.tsx'

/** The officer's home: the commune in numbers, what is new, how far the round is, what needs a look, the score. */
export function OverviewPage() {
  const whole = useWhole()
  const commune = useRegister(
    ({ register }) => [...register.all('commune')][0]?.fields,
    [],
    (touched) => [...touched.keys].some((key) => key.startsWith('commune/')),
  )
  return (
    <Page
      title={commune?.name ?? t('commune.noName')}
      before={commune?.province && <p class="muted">{commune.province}</p>}
      wide
    >
      <CaseSection />
      <ReminderList />
      {/* a number over half a book would be a wrong number */}
      <WhenWhole>{() => <Counts />}</WhenWhole>
      <div class="desk">
        <div class="stack loose">
          {whole && <ScoreSection />}
          <WorkSection />
        </div>
        {whole && (
          <div class="stack loose">
            <FreshSection />
            <RoundSection />
          </div>
        )}
      </div>
    </Page>
  )
}
