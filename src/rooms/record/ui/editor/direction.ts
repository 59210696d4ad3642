import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

const key = new PluginKey<DecorationSet>("direction");

/** Every paragraph finds its own direction, a list as a whole; an empty one takes the page's, or the caret would stand at the wrong side. */
export const Direction = Extension.create({
  name: "direction",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: (_, { doc }) => directed(doc),
        apply: (tr, before) => (tr.docChanged ? directed(tr.doc) : before),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

function directed(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  const direct = (node: Node, at: number) => {
    if (node.textContent.trim() !== "") found.push(Decoration.node(at, at + node.nodeSize, { dir: "auto" }));
  };
  doc.descendants((node, at) => {
    const isList = /List$/.test(node.type.name);
    if (isList || node.isTextblock) direct(node, at);
    return !isList && !node.isTextblock;
  });
  return DecorationSet.create(doc, found);
}
