import { useState, type ReactNode } from 'react';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ToastRegion } from '../../ui/toast-region.tsx';
import { createToasts, ToastsProvider } from '../../ui/toasts.ts';
import { ButtonSpecimens } from './button-specimens.tsx';
import { ChoiceSpecimens } from './choice-specimens.tsx';
import { DataSpecimens } from './data-specimens.tsx';
import { FeedbackSpecimens } from './feedback-specimens.tsx';
import { FieldSpecimens } from './field-specimens.tsx';
import { FloatSpecimens } from './float-specimens.tsx';
import styles from './gallery-page.module.css';
import { GridSpecimens } from './grid-specimens.tsx';
import { LevelSpecimens } from './level-specimens.tsx';
import { ListSpecimens } from './list-specimens.tsx';
import { NavigationSpecimens } from './navigation-specimens.tsx';

type Theme = 'system' | 'light' | 'dark';

const PARTS: readonly { id: string; name: string; content: ReactNode }[] = [
  { id: 'buttons', name: 'Buttons', content: <ButtonSpecimens /> },
  { id: 'fields', name: 'Fields', content: <FieldSpecimens /> },
  { id: 'choices', name: 'Choices', content: <ChoiceSpecimens /> },
  { id: 'levels', name: 'Levels', content: <LevelSpecimens /> },
  { id: 'navigation', name: 'Navigation', content: <NavigationSpecimens /> },
  { id: 'floats', name: 'What floats', content: <FloatSpecimens /> },
  { id: 'feedback', name: 'Feedback', content: <FeedbackSpecimens /> },
  { id: 'data', name: 'Figures and charts', content: <DataSpecimens /> },
  { id: 'lists', name: 'Lists', content: <ListSpecimens /> },
  { id: 'grid', name: 'Grid', content: <GridSpecimens /> },
];

/** Each component of the kit in every state, for those who build with it. Not part of the shipped app's places. */
export function GalleryPage() {
  const [toasts] = useState(createToasts);
  const [theme, setTheme] = useState<Theme>('system');

  const choose = (next: Theme) => {
    setTheme(next);
    if (next === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
  };

  return (
    <ToastsProvider value={toasts}>
      <div className={styles['page']}>
        <PageHeading
          title="The kit"
          summary="Every part of the interface in every state."
          actions={
            <Segmented
              label="Theme"
              value={theme}
              onChange={choose}
              options={[
                { value: 'system', label: 'System' },
                { value: 'light', label: 'Light' },
                { value: 'dark', label: 'Dark' },
              ]}
            />
          }
        />
        {PARTS.map((part) => (
          <section key={part.id} aria-labelledby={`gallery-${part.id}`} className={styles['part']}>
            <h2 id={`gallery-${part.id}`} className={styles['name']}>
              {part.name}
            </h2>
            {part.content}
          </section>
        ))}
      </div>
      <ToastRegion toasts={toasts} />
    </ToastsProvider>
  );
}
