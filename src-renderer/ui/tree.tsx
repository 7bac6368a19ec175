import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Collection, Tree as AriaTree, TreeItem, TreeItemContent } from 'react-aria-components';
import { cx } from './cx.ts';
import { given } from './given.ts';
import { Icon } from './icon.tsx';
import styles from './tree.module.css';

/** A thing with things under it. */
export interface TreeNode {
  id: string;
  label: string;
  mark?: ReactNode;
  /** Small words at the end of the row. */
  note?: ReactNode;
  children?: readonly TreeNode[] | undefined;
}

/** Props of {@link Tree}. */
export interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  selectedId?: string | null | undefined;
  onSelect?: ((id: string) => void) | undefined;
  /** Enter or a double press. */
  onOpen?: ((id: string) => void) | undefined;
  defaultExpandedIds?: readonly string[] | undefined;
  expandedIds?: readonly string[] | undefined;
  onExpandedChange?: ((ids: string[]) => void) | undefined;
}

/** Things within things. Arrows move, Right opens, Left closes. */
export function Tree({
  label,
  nodes,
  selectedId,
  onSelect,
  onOpen,
  defaultExpandedIds,
  expandedIds,
  onExpandedChange,
}: TreeProps) {
  return (
    <AriaTree
      aria-label={label}
      items={nodes}
      selectionMode="single"
      selectionBehavior="replace"
      {...(selectedId === undefined ? {} : { selectedKeys: selectedId === null ? [] : [selectedId] })}
      onSelectionChange={(keys) => {
        const key = keys === 'all' ? undefined : [...keys][0];
        if (key !== undefined) onSelect?.(String(key));
      }}
      {...(onOpen === undefined ? {} : { onAction: (key) => onOpen(String(key)) })}
      {...given({ defaultExpandedKeys: defaultExpandedIds, expandedKeys: expandedIds })}
      onExpandedChange={(keys) => onExpandedChange?.([...keys].map(String))}
      className={cx(styles.tree)}
    >
      {(node) => <Branch node={node} />}
    </AriaTree>
  );
}

function Branch({ node }: { node: TreeNode }) {
  return (
    <TreeItem id={node.id} textValue={node.label} className={cx(styles.item)}>
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className={cx(styles.row)} style={{ paddingInlineStart: `${(level - 1) * 1.25}rem` }}>
            {hasChildItems ? (
              <Button slot="chevron" className={cx(styles.chevron)}>
                <Icon of={ChevronRight} size={14} />
              </Button>
            ) : (
              <span className={cx(styles.chevron)} />
            )}
            {node.mark}
            <span className={cx(styles.label)}>{node.label}</span>
            {node.note !== undefined && <span className={cx(styles.note)}>{node.note}</span>}
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children ?? []}>{(child) => <Branch node={child} />}</Collection>
    </TreeItem>
  );
}
