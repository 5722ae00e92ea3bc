import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Translator } from '../i18n.ts';
import type { Frame } from '../layout.ts';
import type { SidebarCallbacks, SidebarView } from '../view.ts';
import { App } from './App.tsx';
import { CallbacksProvider, TranslatorProvider } from './context.ts';
import { Header } from './Header.tsx';
import { Resizer } from './Resizer.tsx';

interface Props {
  readonly view: SidebarView;
  readonly frame: Frame;
  readonly translator: Translator;
  readonly callbacks: SidebarCallbacks;
  onResize(size: number, isFinal: boolean): void;
}

/** Tells one screenful from another: the scroll place belongs to it. */
function toScreen(view: SidebarView): string {
  return view.state === 'ready' && view.focus ? `${view.focus.kind}:${view.focus.code}` : view.state;
}

function isWaiting(view: SidebarView): boolean {
  return view.state === 'loading' || (view.state === 'ready' && view.focus?.prior === 'loading');
}

function Body({ view }: { readonly view: SidebarView }): VNode {
  const body = useRef<HTMLDivElement>(null);
  const screen = toScreen(view);
  useEffect(() => body.current?.scrollTo({ top: 0, behavior: 'instant' }), [screen]);
  return (
    <div class="body" ref={body} aria-busy={isWaiting(view)}>
      <App key={screen} view={view} />
    </div>
  );
}

/** The whole sidebar: edge, header and what the view holds. */
export function Panel({ view, frame, translator, callbacks, onResize }: Props): VNode {
  const { layout, side, ...sizes } = frame;
  const isSheet = layout === 'sheet';
  return (
    <TranslatorProvider value={translator}>
      <CallbacksProvider value={callbacks}>
        <Resizer
          {...sizes}
          axis={isSheet ? 'y' : 'x'}
          growsBackwards={isSheet || side === 'right'}
          onResize={onResize}
        />
        <Header
          side={side}
          canChangeSide={!isSheet}
          onSideChange={callbacks.onSideChange}
          onClose={callbacks.onClose}
        />
        <Body view={view} />
      </CallbacksProvider>
    </TranslatorProvider>
  );
}
