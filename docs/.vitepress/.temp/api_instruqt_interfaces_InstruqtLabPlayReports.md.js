import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: InstruqtLabPlayReports","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/interfaces/InstruqtLabPlayReports.md","filePath":"api/instruqt/interfaces/InstruqtLabPlayReports.md"}');
const _sfc_main = { name: "api/instruqt/interfaces/InstruqtLabPlayReports.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / InstruqtLabPlayReports</p><h1 id="interface-instruqtlabplayreports" tabindex="-1">Interface: InstruqtLabPlayReports <a class="header-anchor" href="#interface-instruqtlabplayreports" aria-label="Permalink to &quot;Interface: InstruqtLabPlayReports&quot;">​</a></h1><p><code>instruqt.labPlayReports</code> of the facade.</p><h2 id="methods" tabindex="-1">Methods <a class="header-anchor" href="#methods" aria-label="Permalink to &quot;Methods&quot;">​</a></h2><h3 id="list" tabindex="-1">list() <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list()&quot;">​</a></h3><blockquote><p><strong>list</strong>&lt;<code>S</code>&gt;(<code>variables?</code>, <code>options?</code>): <a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<code>object</code> &amp; <code>S</code>&gt;</p></blockquote><p>Finished and running lab sessions of a team, by skip and take.</p><p>Instruqt query <code>labPlayReports</code>.</p><p>The signature is not in the reference: it is known only from other evidence.</p><h4 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Type Parameter</th><th>Default type</th></tr></thead><tbody><tr><td><a id="type-parameter-s"></a> <code>S</code></td><td><code>unknown</code></td></tr></tbody></table><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><table tabindex="0"><thead><tr><th>Parameter</th><th>Type</th></tr></thead><tbody><tr><td><code>variables?</code></td><td><a href="./../type-aliases/ListLabPlayReportsVariables.html"><code>ListLabPlayReportsVariables</code></a></td></tr><tr><td><code>options?</code></td><td><a href="./../../learning-platforms/interfaces/ListOptions.html"><code>ListOptions</code></a> &amp; <a href="./../../learning-platforms/interfaces/SelectOption.html"><code>SelectOption</code></a>&lt;<code>S</code>&gt;</td></tr></tbody></table><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><a href="./../../learning-platforms/interfaces/Paginator.html"><code>Paginator</code></a>&lt;<code>object</code> &amp; <code>S</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/interfaces/InstruqtLabPlayReports.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const InstruqtLabPlayReports = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  InstruqtLabPlayReports as default
};
