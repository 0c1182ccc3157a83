import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EnrolManyReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/EnrolManyReport.md","filePath":"api/learners/interfaces/EnrolManyReport.md"}');
const _sfc_main = { name: "api/learners/interfaces/EnrolManyReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / EnrolManyReport</p><h1 id="interface-enrolmanyreport" tabindex="-1">Interface: EnrolManyReport <a class="header-anchor" href="#interface-enrolmanyreport" aria-label="Permalink to &quot;Interface: EnrolManyReport&quot;">​</a></h1><p>The report of <code>enrolMany</code>, in the order of the rows. An address that was given twice has one entry.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th></tr></thead><tbody><tr><td><a id="property-counts"></a> <code>counts</code></td><td><code>Record</code>&lt;<a href="./EnrolEntry.html"><code>EnrolEntry</code></a>[<code>&quot;outcome&quot;</code>], <code>number</code>&gt;</td></tr><tr><td><a id="property-entries"></a> <code>entries</code></td><td><a href="./EnrolEntry.html"><code>EnrolEntry</code></a>[]</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/EnrolManyReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EnrolManyReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EnrolManyReport as default
};
