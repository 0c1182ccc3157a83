import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: InstruqtSeeds","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/InstruqtSeeds.md","filePath":"api/mocks/type-aliases/InstruqtSeeds.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/InstruqtSeeds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / InstruqtSeeds</p><h1 id="type-alias-instruqtseeds" tabindex="-1">Type Alias: InstruqtSeeds <a class="header-anchor" href="#type-alias-instruqtseeds" aria-label="Permalink to &quot;Type Alias: InstruqtSeeds&quot;">​</a></h1><blockquote><p><strong>InstruqtSeeds</strong> = <code>SeedLists</code>&lt;<code>Things</code>&gt;</p></blockquote><p>What <code>platforms.instruqt.seed</code> takes: lists of things, of which everything may be left out.</p><p>The world <code>empty</code> holds the team of the slug <code>acme</code> (named Acme) and its owner, the user whom the key stands for. What names no team belongs to that one; for another, name it: <code>tracks: [{ team: { slug: &#39;bolt&#39; } }]</code>, or seed it in <code>teams</code>. To change the team itself or its owner, call the client&#39;s <code>teams.update</code> or <code>platforms.store</code>: seeds only add.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/InstruqtSeeds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtSeeds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtSeeds as default
};
