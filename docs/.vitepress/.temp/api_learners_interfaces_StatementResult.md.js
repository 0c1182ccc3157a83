import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StatementResult","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/StatementResult.md","filePath":"api/learners/interfaces/StatementResult.md"}');
const _sfc_main = { name: "api/learners/interfaces/StatementResult.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / StatementResult</p><h1 id="interface-statementresult" tabindex="-1">Interface: StatementResult <a class="header-anchor" href="#interface-statementresult" aria-label="Permalink to &quot;Interface: StatementResult&quot;">​</a></h1><p>What was measured. What the record does not say is absent.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-completion"></a> <code>completion?</code></td><td><code>boolean</code></td><td>-</td></tr><tr><td><a id="property-duration"></a> <code>duration?</code></td><td><code>string</code></td><td>ISO 8601, to a hundredth of a second.</td></tr><tr><td><a id="property-extensions"></a> <code>extensions?</code></td><td><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <code>unknown</code>&gt;&gt;</td><td>-</td></tr><tr><td><a id="property-score"></a> <code>score?</code></td><td><code>object</code></td><td>-</td></tr><tr><td><code>score.max?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>score.raw</code></td><td><code>number</code></td><td>-</td></tr><tr><td><code>score.scaled?</code></td><td><code>number</code></td><td>-</td></tr><tr><td><a id="property-success"></a> <code>success?</code></td><td><code>boolean</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/StatementResult.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StatementResult = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StatementResult as default
};
