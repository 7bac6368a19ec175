import { createElement, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { docTags, type DocNode } from '#domain/document-node';
import { cx } from '../../ui/cx.ts';
import styles from './copy-dialog.module.css';

/** Props of {@link CopyPaper}. */
export interface CopyPaperProps {
  tree: DocNode;
  /** The stylesheet of the document, which must not touch the page around it. */
  style: string;
}

/** A document as it leaves, on its own sheet: the elements and the style are those of the file. */
export function CopyPaper({ tree, style }: CopyPaperProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const own = host.current;
    if (!own) return;
    const shadow = own.shadowRoot ?? own.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  }, [style]);
  return (
    <div className={cx(styles.paper)}>
      <div ref={host}>{root && createPortal(elementOf(tree, 0), root)}</div>
    </div>
  );
}

const known: ReadonlySet<string> = new Set(docTags);

function elementOf(node: DocNode | string, key: number): ReactNode {
  if (typeof node === 'string') return node;
  if (!known.has(node.tag)) return null;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes)
      .filter(([name]) => !name.startsWith('on') && name !== 'style')
      .map(([name, value]) => [reactName(name), value]),
  );
  // The page has a main part of its own.
  const tag = node.tag === 'main' ? 'div' : node.tag;
  return createElement(tag, { key, ...attributes }, ...node.children.map((child, at) => elementOf(child, at)));
}

const reactName = (name: string): string =>
  name === 'class'
    ? 'className'
    : /^(?:aria|data)-/.test(name)
      ? name
      : name.replaceAll(/-[a-z]/g, (part) => part.slice(1).toUpperCase());
