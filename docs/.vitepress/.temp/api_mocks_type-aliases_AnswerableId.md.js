import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: AnswerableId","description":"","frontmatter":{},"headers":[],"relativePath":"api/mocks/type-aliases/AnswerableId.md","filePath":"api/mocks/type-aliases/AnswerableId.md"}');
const _sfc_main = { name: "api/mocks/type-aliases/AnswerableId.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">mocks</a> / AnswerableId</p><h1 id="type-alias-answerableid" tabindex="-1">Type Alias: AnswerableId <a class="header-anchor" href="#type-alias-answerableid" aria-label="Permalink to &quot;Type Alias: AnswerableId&quot;">​</a></h1><blockquote><p><strong>AnswerableId</strong> = <code>{ [Id in OperationId]: Id extends \`\${string}.watch\${string}\` ? never : Id }</code>[<a href="./../../manifest/type-aliases/OperationId.html"><code>OperationId</code></a>]</p></blockquote><p>The operations that can be overridden: all but subscriptions, whose events are published.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/mocks/type-aliases/AnswerableId.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const AnswerableId = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  AnswerableId as default
};
