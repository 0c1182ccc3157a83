import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LearningPathSeeds","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/LearningPathSeeds.md","filePath":"api/mocks/type-aliases/LearningPathSeeds.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/LearningPathSeeds.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / LearningPathSeeds</p><h1 id="type-alias-learningpathseeds" tabindex="-1">Type Alias: LearningPathSeeds <a class="header-anchor" href="#type-alias-learningpathseeds" aria-label="Permalink to &quot;Type Alias: LearningPathSeeds&quot;">​</a></h1><blockquote><p><strong>LearningPathSeeds</strong> = <code>SeedLists</code>&lt;<code>Things</code>&gt;</p></blockquote><p>What <code>platforms.learningPath.seed</code> takes: lists of things, of which everything may be left out.</p><p>The world <code>empty</code> holds one client, the sub-tenant of the slug <code>acme</code> (named Acme), and neither learners nor courses. What names no client belongs to that one; for another: <code>learningPaths: [{ client: { slug: &#39;bolt&#39; } }]</code>, or seed it in <code>clients</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/LearningPathSeeds.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LearningPathSeeds = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LearningPathSeeds as default
};
