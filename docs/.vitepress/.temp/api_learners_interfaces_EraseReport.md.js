import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EraseReport","description":"","frontmatter":{},"headers":[],"relativePath":"api/learners/interfaces/EraseReport.md","filePath":"api/learners/interfaces/EraseReport.md"}');
const _sfc_main = { name: "api/learners/interfaces/EraseReport.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">learners</a> / EraseReport</p><h1 id="interface-erasereport" tabindex="-1">Interface: EraseReport <a class="header-anchor" href="#interface-erasereport" aria-label="Permalink to &quot;Interface: EraseReport&quot;">​</a></h1><p>The report of <code>erase</code>, to be filed. Contains the address that was asked for, and the ids of its accounts.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Property</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><a id="property-at"></a> <code>at</code></td><td><code>string</code></td><td>When the report was made, in ISO 8601.</td></tr><tr><td><a id="property-email"></a> <code>email</code></td><td><code>string</code></td><td>-</td></tr><tr><td><a id="property-erased"></a> <code>erased</code></td><td><code>boolean</code></td><td>False for a dry run.</td></tr><tr><td><a id="property-platforms"></a> <code>platforms</code></td><td><a href="./ErasedPlatform.html"><code>ErasedPlatform</code></a>[]</td><td>-</td></tr><tr><td><a id="property-problems"></a> <code>problems</code></td><td><a href="./LearnerProblem.html"><code>LearnerProblem</code></a>[]</td><td>Platforms of which the report is not complete, or which have several accounts with the address.</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/learners/interfaces/EraseReport.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EraseReport = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EraseReport as default
};
